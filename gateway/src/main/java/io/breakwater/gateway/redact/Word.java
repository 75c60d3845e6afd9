package io.breakwater.gateway.redact;

import io.breakwater.gateway.domain.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a folded text at {@code [start, end)}; each ideograph is a word of its own.
 *
 * @param isFirst whether nothing before it belongs to the same list: it begins the text, a wide gap or a mask is
 *     before it, or it is an ideograph that touches another
 */
record Word(String text, int start, int end, boolean isFirst) {
    private static final int WIDEST_GAP = 16;

    /** Positions {@code [start, end)} in a list of words. */
    record Run(int start, int end) {}

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int previousEnd = -1;
        for (int i = 0; i < text.length(); ) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = endOfWord(text, i);
            words.add(new Word(text.substring(i, end), i, end, previousEnd < 0 || isBreak(text, previousEnd, i)));
            previousEnd = end;
            i = end;
        }
        return words;
    }

    /** Where ideographs touch one another, longest runs. */
    static List<Run> runsOfIdeographs(List<Word> words) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).start != words.get(i - 1).end) {
                runs.add(new Run(from, i));
                from = i;
            }
        }
        return runs;
    }

    private static int endOfWord(String text, int from) {
        if (isIdeograph(text.charAt(from))) {
            return from + 1;
        }
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && !isIdeograph(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(String text, int start, int end) {
        return start == end
                || end - start > WIDEST_GAP
                || text.substring(start, end).indexOf(FoldedText.OPAQUE) >= 0;
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x3400 && c <= 0x9fff;
    }
}
