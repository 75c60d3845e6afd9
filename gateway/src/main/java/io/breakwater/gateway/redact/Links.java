package io.breakwater.gateway.redact;

import io.breakwater.gateway.domain.FoldedText;
import io.breakwater.gateway.domain.Scripts;
import io.breakwater.gateway.domain.Vocabulary;
import java.util.HashSet;
import java.util.Set;

/** The small words that tie a name to its value: "my code <em>that I got is</em> 123456". */
final class Links {
    private static final int LONGEST = 48;
    private static final int MOST_WORDS = 6;

    private final Set<String> words = new HashSet<>();

    Links(Vocabulary vocabulary) {
        words.addAll(vocabulary.words(Words.LINK));
        words.addAll(vocabulary.words(Words.COPULA));
        words.addAll(vocabulary.words(Words.WEAK_COPULA));
    }

    /** Whether only small words and punctuation stand in {@code [start, end)}. */
    boolean tie(String text, int start, int end) {
        if (start > end || end - start > LONGEST) {
            return false;
        }
        int count = 0;
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                int wordEnd = wordEnd(text, i, end);
                if (++count > MOST_WORDS || !words.contains(text.substring(i, wordEnd))) {
                    return false;
                }
                i = wordEnd;
            } else if (c == FoldedText.OPAQUE || ends(text, i, end)) {
                return false;
            } else {
                i++;
            }
        }
        return true;
    }

    private static int wordEnd(String text, int from, int end) {
        if (Scripts.isUnspaced(text.charAt(from))) {
            return Math.min(end, Scripts.endOfSyllables(text, from));
        }
        int i = from;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'')) {
            i++;
        }
        return i;
    }

    /** A full stop or question mark with more after it ends what was said of the name. */
    private static boolean ends(String text, int at, int end) {
        char c = text.charAt(at);
        return c == '?' || c == '。' || c == '.' && at + 1 < end && text.charAt(at + 1) == ' ';
    }
}
