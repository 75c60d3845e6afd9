package io.breakwater.chatbot.domain;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What passages say, taken apart so that a sentence can be held against it. */
final class Evidence {
    /** One word may always be new; more of them must be outweighed by known ones. */
    private static final int FREE = 1;

    private final Set<String> sentences;
    private final Set<String> wordings;
    private final Set<UnicodeScript> scripts;
    private final Figures figures;
    private final String text;

    /** @param text the passages, in the form that {@link AnswerCheck} compares */
    Evidence(String text) {
        this.text = text;
        this.sentences = Wordings.sentences(text).stream().map(Words::plain).collect(Collectors.toSet());
        this.wordings = Wordings.of(text);
        this.scripts = scripts(text);
        this.figures = new Figures(text);
    }

    String text() {
        return text;
    }

    /** Whether a passage has this very sentence. */
    boolean quotes(String sentence) {
        return sentences.contains(Words.plain(sentence));
    }

    /** Whether the sentence is made of what the passages speak of. */
    boolean bears(String sentence) {
        Set<String> said = Wordings.of(sentence);
        int fresh = fresh(said).size();
        return fresh <= FREE || 2 * fresh <= said.size();
    }

    /** Those of these wordings that no passage has. */
    Set<String> fresh(Set<String> said) {
        Set<String> fresh = new HashSet<>(said);
        fresh.removeAll(wordings);
        return fresh;
    }

    boolean hasFigures(String other) {
        return figures.cover(other);
    }

    /** Whether a text uses no other letters: those of another script can look the same. */
    boolean hasLetters(String other) {
        return scripts.containsAll(scripts(other));
    }

    boolean hasNumbers(PhraseList numbers, List<String> sentences) {
        Set<String> own = numbers.foundIn(text);
        return sentences.stream().allMatch(sentence -> own.containsAll(numbers.foundIn(sentence)));
    }

    private static Set<UnicodeScript> scripts(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
    }
}
