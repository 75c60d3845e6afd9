package io.breakwater.escalation.domain;

import java.util.List;

/**
 * How one language asks for a secret. All entries are phrases; {@code *} at a word's end stands for any letters.
 *
 * @param language BCP 47
 * @param spaced whether the language puts spaces between words
 * @param secrets what must never be asked for
 * @param asks what asking sounds like
 * @param negations words that turn an ask into a warning: "never send"
 * @param fillers words that may stand between a negation and the ask: "never ever send"
 * @param harmless phrases that look like a secret and are none: "last four digits of your card number"
 */
public record AskingRules(
        String language,
        boolean spaced,
        List<String> secrets,
        List<String> asks,
        List<String> negations,
        List<String> fillers,
        List<String> harmless) {
    public AskingRules {
        if (language == null || language.isBlank()) {
            throw new IllegalArgumentException("composer rules without a language");
        }
        secrets = phrases(language, "secrets", secrets);
        asks = phrases(language, "asks", asks);
        negations = negations == null ? List.of() : phrases(language, "negations", negations);
        fillers = fillers == null ? List.of() : phrases(language, "fillers", fillers);
        harmless = harmless == null ? List.of() : phrases(language, "harmless", harmless);
    }

    private static List<String> phrases(String language, String field, List<String> phrases) {
        if (phrases == null || phrases.isEmpty()) {
            throw new IllegalArgumentException("composer rules of " + language + " have no " + field);
        }
        for (String phrase : phrases) {
            if (phrase == null || phrase.isBlank()) {
                throw new IllegalArgumentException("composer rules of " + language + ": blank entry in " + field);
            }
        }
        return List.copyOf(phrases);
    }
}
