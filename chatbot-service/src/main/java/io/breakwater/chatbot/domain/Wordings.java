package io.breakwater.chatbot.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text speaks of, comparable across the forms of its words: the beginnings of words, and pairs of characters where
 * a script puts no spaces between words.
 */
final class Wordings {
    private static final String DENSE = "\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}";
    private static final Pattern RUN = Pattern.compile("(?<dense>[" + DENSE + "]+)|[\\p{L}\\p{M}&&[^" + DENSE + "]]+");
    private static final Pattern DENSE_LETTER = Pattern.compile("[" + DENSE + "]");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[!?;\\n\\u2026\\u3002\\uff01\\uff1f\\uff1b]+|\\.(?=\\s|$)");
    private static final int SHORTEST = 3;
    private static final int BEGINNING = 5;
    private static final int STEM = 4;

    private Wordings() {}

    static Set<String> of(String text) {
        Set<String> wordings = new LinkedHashSet<>();
        for (String word : Words.of(text)) {
            Matcher run = RUN.matcher(word);
            while (run.find()) {
                if (run.group("dense") == null) {
                    addBeginning(run.group(), wordings);
                } else {
                    addPairs(run.group(), wordings);
                }
            }
        }
        return wordings;
    }

    private static void addBeginning(String word, Set<String> wordings) {
        if (word.length() >= SHORTEST) {
            wordings.add(word.substring(0, Math.min(BEGINNING, word.length())));
        }
    }

    private static void addPairs(String run, Set<String> wordings) {
        for (int at = 0; at + 1 < run.length(); at++) {
            wordings.add(run.substring(at, at + 2));
        }
    }

    /** Whether a text is in a script that puts no spaces between words, or at least not between all. */
    static boolean isDense(String text) {
        return DENSE_LETTER.matcher(text).find();
    }

    /** How many characters tell what a word is about, whatever its ending. */
    static int lengthOfStem(String word) {
        return DENSE_LETTER.matcher(word).lookingAt() ? 1 : STEM;
    }

    /** The sentences of a text, and the lines of a list. */
    static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
