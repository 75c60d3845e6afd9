package io.breakwater.escalation.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds texts that ask a customer for a secret: a seed phrase, a password, a code, a full card number. Our agents never
 * need one, so whoever asks is an impostor or mistaken.
 *
 * <p>A sentence asks when it names a secret and holds an ask that no negation takes back. Rules of all languages apply
 * to every text. Case, accents, invisible characters and hyphens do not matter.
 */
public final class ComposerGuard {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n\\r\\u3002\\uff01\\uff1f\\uff1b\\u061f]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]");
    /** How far before an ask its negation may begin. */
    private static final int NEGATION_REACH = 80;

    private final List<Language> languages;

    public ComposerGuard(List<AskingRules> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("the composer guard has no rules");
        }
        this.languages = rules.stream().map(Language::of).toList();
    }

    /** The language in which {@code text} asks for a secret, if it does. */
    public Optional<String> languageOfAsking(String text) {
        String[] sentences = SENTENCE_END.split(folded(text));
        return languages.stream()
                .filter(language -> List.of(sentences).stream().anyMatch(language::asksIn))
                .map(Language::name)
                .findFirst();
    }

    // Lower case, no accents, no invisible characters, elided words apart: the same for rules and texts.
    private static String folded(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(parts, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('\u0131', 'i')
                .replace('\u2019', '\'')
                .replace('\u02bc', '\'')
                .replace("'", "' ");
    }

    private record Language(String name, Pattern secret, Pattern ask, Pattern negationAtEnd, Pattern harmless) {
        private static final Pattern NOTHING = Pattern.compile("(?!)");

        static Language of(AskingRules rules) {
            return new Language(
                    rules.language(),
                    anyOf(rules.secrets(), rules.spaced()),
                    anyOf(rules.asks(), rules.spaced()),
                    rules.negations().isEmpty() ? NOTHING : negationAtEnd(rules),
                    rules.harmless().isEmpty() ? NOTHING : anyOf(rules.harmless(), rules.spaced()));
        }

        boolean asksIn(String sentence) {
            String plain = harmless.matcher(sentence).replaceAll(" ");
            if (!secret.matcher(plain).find()) {
                return false;
            }
            Matcher asks = ask.matcher(plain);
            while (asks.find()) {
                String before = plain.substring(Math.max(0, asks.start() - NEGATION_REACH), asks.start());
                if (!negationAtEnd.matcher(before).find()) {
                    return true;
                }
            }
            return false;
        }

        private static Pattern negationAtEnd(AskingRules rules) {
            String gap = rules.spaced() ? "[\\s,]+" : "[\\s,\\u3001\\uff0c]*";
            String fillers = rules.fillers().isEmpty()
                    ? ""
                    : "(?:" + gap + anyOf(rules.fillers(), rules.spaced()).pattern() + "){0,8}";
            return Pattern.compile(anyOf(rules.negations(), rules.spaced()).pattern() + fillers + gap + "$");
        }

        private static Pattern anyOf(List<String> phrases, boolean spaced) {
            String any = phrases.stream().map(phrase -> phrase(phrase, spaced)).collect(Collectors.joining("|"));
            return Pattern.compile(spaced ? "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])" : "(?:" + any + ")");
        }

        private static String phrase(String phrase, boolean spaced) {
            String between = spaced ? "[\\s\\p{Pd}_]*" : "\\s*";
            return List.of(folded(phrase).strip().split("[\\s\\p{Pd}]+")).stream()
                    .map(word -> word.endsWith("*")
                            ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                            : Pattern.quote(word))
                    .collect(Collectors.joining(between));
        }
    }
}
