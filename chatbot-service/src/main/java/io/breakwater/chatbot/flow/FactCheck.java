package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.domain.Phrases;
import io.breakwater.chatbot.domain.Template;
import java.util.List;
import java.util.function.Predicate;

/** Finds texts that are missing, and texts and conditions that ask for what the flow can never know. */
final class FactCheck {
    private static final String ITEM = "item.";

    private final FlowDraft draft;
    private final Phrases phrases;
    private final Mistakes mistakes;
    private final Known known;

    FactCheck(FlowDraft draft, Phrases phrases, Mistakes mistakes) {
        this.draft = draft;
        this.phrases = phrases;
        this.mistakes = mistakes;
        this.known = Known.of(draft);
    }

    void run() {
        draft.texts.forEach(text -> text(text, known::value));
        draft.optionTexts.forEach(
                text -> text(text, name -> name.startsWith(ITEM) && known.itemField(name.substring(ITEM.length()))));
        draft.conditions.forEach(this::condition);
        draft.facts.stream()
                .filter(fact -> !fact.name().isEmpty() && !known.value(fact.name()))
                .forEach(fact -> mistakes.add(
                        fact.place(), "the step asks for \"" + fact.name() + "\", which this flow never knows"));
    }

    private void text(FlowDraft.Mention mention, Predicate<String> canBeKnown) {
        if (mention.name().isEmpty()) {
            return;
        }
        if (!phrases.has(mention.name())) {
            mistakes.add(mention.place(), "the text \"" + mention.name() + "\" is missing in English");
            return;
        }
        phrases.byLanguage().forEach((language, texts) -> texts.getOrDefault(mention.name(), List.of()).stream()
                .flatMap(variant -> Template.names(variant).stream())
                .distinct()
                .filter(name -> !canBeKnown.test(name))
                .forEach(name -> mistakes.add(
                        mention.place(),
                        "the text \"" + mention.name() + "\" (" + language + ") asks for {" + name
                                + "}, which this flow never knows")));
    }

    private void condition(FlowDraft.Asked asked) {
        String subject = asked.condition().subject();
        boolean fits = subject.startsWith(ITEM)
                ? known.itemField(subject.substring(ITEM.length()))
                : asked.condition().test().ofList() ? known.list(subject) : known.value(subject);
        if (!fits) {
            mistakes.add(asked.place(), "the condition asks for \"" + subject + "\", which this flow never knows");
        }
    }
}
