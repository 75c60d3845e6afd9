package io.breakwater.chatbot.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reduces what people type to comparable words. */
final class Words {
    private Words() {}

    /** Lower case, no punctuation except inside numbers, single spaces. */
    static String plain(String text) {
        return String.join(" ", of(text));
    }

    static List<String> of(String text) {
        // The Turkish capital İ becomes an i with a dot of its own.
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("i\u0307", "i");
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            if (belongs(lower, at, begin)) {
                begin = begin < 0 ? at : begin;
            } else if (begin >= 0) {
                words.add(lower.substring(begin, at));
                begin = -1;
            }
        }
        if (begin >= 0) {
            words.add(lower.substring(begin));
        }
        return words;
    }

    /** A letter, a mark or a digit; or the point or comma inside a number. */
    private static boolean belongs(String text, int at, int begin) {
        int c = text.codePointAt(at);
        boolean inNumber = (c == '.' || c == ',')
                && begin >= 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || inNumber || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
