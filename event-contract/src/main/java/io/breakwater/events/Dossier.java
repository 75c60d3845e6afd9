package io.breakwater.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the agent receives, so that nothing is asked twice.
 *
 * @param summary one or two sentences for the agent
 * @param lastText what the customer said last
 * @param stepsTried what the bot has done and shown, in order
 * @param articles ids of the articles shown
 * @param links ids of the deep links issued
 * @param mood for example {@code calm}, {@code distressed}; null when unknown
 */
public record Dossier(
        String summary,
        @Nullable String lastText,
        List<ScoredIntent> intents,
        List<Slot> slots,
        List<String> stepsTried,
        List<String> articles,
        List<String> links,
        String language,
        @Nullable String mood,
        VerificationLevel verificationLevel,
        List<String> openQuestions) {
    public Dossier {
        summary = summary == null ? "" : summary;
        intents = Texts.list(intents);
        slots = Texts.list(slots);
        stepsTried = Texts.list(stepsTried);
        articles = Texts.list(articles);
        links = Texts.list(links);
        language = language == null ? "en" : language;
        verificationLevel = verificationLevel == null ? VerificationLevel.NONE : verificationLevel;
        openQuestions = Texts.list(openQuestions);
    }
}
