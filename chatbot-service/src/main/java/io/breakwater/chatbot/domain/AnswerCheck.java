package io.breakwater.chatbot.domain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides whether what a language model has phrased may be said: what the passages that it names say, and never a link, a
 * promise or a question for a secret. Whatever a customer has written into the question, the worst that it brings about is
 * that nothing is said.
 *
 * <p>Every sentence must share its words with the passages. These are in the customer's language, so an answer in another
 * one fails as well.
 */
public final class AnswerCheck {
    /** Why an answer may not be said. */
    public enum Fault {
        NO_SOURCE,
        LENGTH,
        STRANGE_CHARACTERS,
        LINK,
        FIGURE,
        SECRET,
        PROMISE,
        NOT_GROUNDED,
        ECHO
    }

    private static final int LONGEST = 600;
    private static final int MOST_ECHOES = 1;
    private static final Pattern MARKUP_OR_INVISIBLE = Pattern.compile("[<>\\[\\]{}`\\\\|]|[\\p{C}&&[^\\n]]");
    private static final Pattern LINK =
            Pattern.compile("\\S*(?:://|www\\.|@)\\S*|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");

    private static final PhraseList NO_WORDS = new PhraseList(List.of());

    private final PhraseList secrets;
    private final PhraseList asks;
    private final PhraseList promises;
    private final Map<String, PhraseList> numbers = new HashMap<>();

    public AnswerCheck(AnswerRules rules) {
        this.secrets = new PhraseList(rules.secrets());
        this.asks = new PhraseList(rules.asks());
        this.promises = new PhraseList(rules.promises());
        rules.numbers().forEach((language, words) -> numbers.put(language, new PhraseList(words)));
    }

    /**
     * What is wrong with an answer, if anything is.
     *
     * @param given the passages that the model was given, in the language of the question
     */
    public Optional<Fault> faultOf(ModelAnswer answer, List<SourcePassage> given, Need.Phrasing asked) {
        Set<String> known = given.stream().map(SourcePassage::article).collect(Collectors.toSet());
        if (answer.articles().isEmpty() || !known.containsAll(answer.articles())) {
            return Optional.of(Fault.NO_SOURCE);
        }
        String cited = given.stream()
                .filter(passage -> answer.articles().contains(passage.article()))
                .map(passage -> passage.title() + "\n" + passage.text())
                .collect(Collectors.joining("\n"));
        Need.Phrasing question = new Need.Phrasing(comparable(asked.question()), asked.language());
        return faultOf(comparable(answer.text()), new Evidence(comparable(cited)), question);
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private Optional<Fault> faultOf(String text, Evidence evidence, Need.Phrasing asked) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.of(Fault.LENGTH);
        }
        if (MARKUP_OR_INVISIBLE.matcher(text).find() || !evidence.hasLetters(text)) {
            return Optional.of(Fault.STRANGE_CHARACTERS);
        }
        if (hasNewLink(text, evidence)) {
            return Optional.of(Fault.LINK);
        }
        List<String> own = Wordings.sentences(text).stream()
                .filter(sentence -> !evidence.quotes(sentence))
                .toList();
        PhraseList words = numbers.getOrDefault(asked.language(), NO_WORDS);
        if (!evidence.hasFigures(text) || !evidence.hasNumbers(words, own)) {
            return Optional.of(Fault.FIGURE);
        }
        return inOwnWords(own, text, evidence)
                .or(() -> echoes(text, asked.question(), evidence) ? Optional.of(Fault.ECHO) : Optional.empty());
    }

    private static boolean hasNewLink(String text, Evidence evidence) {
        String known = evidence.text().toLowerCase(Locale.ROOT);
        Matcher link = LINK.matcher(text.toLowerCase(Locale.ROOT));
        while (link.find()) {
            if (!known.contains(link.group())) {
                return true;
            }
        }
        return false;
    }

    /** Sentences of our articles may warn of secrets and speak in our name; the model may not. */
    private Optional<Fault> inOwnWords(List<String> own, String text, Evidence evidence) {
        boolean asked = own.stream().anyMatch(sentence -> asks.isIn(sentence) || isQuestion(sentence, text));
        if (asked && own.stream().anyMatch(secrets::isIn)) {
            return Optional.of(Fault.SECRET);
        }
        if (own.stream().anyMatch(promises::isIn)) {
            return Optional.of(Fault.PROMISE);
        }
        return own.stream().allMatch(evidence::bears) ? Optional.empty() : Optional.of(Fault.NOT_GROUNDED);
    }

    private static boolean isQuestion(String sentence, String text) {
        return text.contains(sentence + "?");
    }

    /** What only the question says was perhaps put there to be said by us. */
    private static boolean echoes(String text, String question, Evidence evidence) {
        Set<String> fresh = evidence.fresh(Wordings.of(text));
        fresh.retainAll(Wordings.of(question));
        return fresh.size() > MOST_ECHOES;
    }
}
