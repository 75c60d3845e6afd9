package io.breakwater.gateway.redact;

import io.breakwater.gateway.domain.FoldedText;
import io.breakwater.gateway.domain.Scripts;

/** A word, or something in quotes, at {@code [start, end)} that may be a password. */
record Value(Reading reading, int start, int end, boolean isQuoted) {
    private static final int LONGEST = 256;
    private static final String QUOTES = "\"'`";
    private static final String AFTER_WORDS = ".,;:!?)\"'`>。，、！？」";
    private static final String IN_WORDS = "'-/";

    static Value at(Reading reading, int from) {
        String text = reading.text();
        if (QUOTES.indexOf(reading.at(from)) >= 0) {
            int close = text.substring(from + 1, Math.min(text.length(), from + LONGEST))
                    .indexOf(text.charAt(from));
            if (close >= 0) {
                return new Value(reading, from + 1, from + 1 + close, true);
            }
        }
        int start = QUOTES.indexOf(reading.at(from)) >= 0 ? from + 1 : from;
        int end = start;
        while (end < text.length() && end - start < LONGEST && belongs(text, start, end)) {
            end++;
        }
        while (end > start && AFTER_WORDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Value(reading, Math.min(start, text.length()), Math.min(end, text.length()), false);
    }

    /** A value that begins in ASCII ends where another script begins: "hunter2입니다". */
    private static boolean belongs(String text, int start, int i) {
        char c = text.charAt(i);
        return c != ' ' && c != '\n' && (c < 0x80 || text.charAt(start) >= 0x80);
    }

    int length() {
        return end - start;
    }

    String text() {
        return reading.text().substring(start, end);
    }

    boolean isMasked() {
        return text().indexOf(FoldedText.OPAQUE) >= 0;
    }

    boolean beginsLikeWord() {
        char first = reading.at(start);
        return isQuoted || !Scripts.isUnspaced(first) && "/-+&([<{.,;".indexOf(first) < 0 && !text().contains("://");
    }

    /** Has digits, signs or capitals where words have none. */
    boolean looksMadeUp() {
        CharSequence cased = reading.source().cased();
        boolean odd = false;
        if (Scripts.isUnspaced(cased.charAt(start))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = cased.charAt(i);
            boolean letter = Character.isLetter(c) || IN_WORDS.indexOf(c) >= 0;
            odd |= !letter || i > start && Character.isUpperCase(c) && Character.isLowerCase(cased.charAt(i - 1));
        }
        return odd;
    }

    boolean endsSentence() {
        for (int i = end; i < reading.text().length(); i++) {
            char c = reading.text().charAt(i);
            if (c == '\n' || ".,;!。，！".indexOf(c) >= 0) {
                return true;
            }
            if (c != ' ') {
                return false;
            }
        }
        return true;
    }
}
