package io.breakwater.nlu.encoder;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as uncased BERT models want them: lower case, without accents and control characters; every
 * punctuation mark and every Chinese character is a word. For one thread.
 */
final class BertWords {
    /** Far more than an encoder takes; keeps the cost of a huge text small. */
    private static final int LONGEST_TEXT = 8_192;

    private final String text;
    private final StringBuilder word = new StringBuilder();
    private int at;

    BertWords(String text) {
        String limited = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        this.text = isAscii(limited) ? limited : Normalizer.normalize(limited, Normalizer.Form.NFD);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The next word, or null after the last one. */
    @Nullable
    String next() {
        word.setLength(0);
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            boolean alone = isPunctuation(point) || isChinese(point);
            if (alone && word.length() > 0) {
                return word.toString();
            }
            at = next;
            if (alone) {
                return Character.toString(point);
            }
            if (isWhitespace(point)) {
                if (word.length() > 0) {
                    return word.toString();
                }
            } else if (!isLeftOut(point)) {
                word.appendCodePoint(Character.toLowerCase(point));
            }
        }
        return word.length() > 0 ? word.toString() : null;
    }

    private static boolean isWhitespace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point == 0x85 || Character.isSpaceChar(point);
    }

    private static boolean isLeftOut(int point) {
        if (point == 0xFFFD) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int point) {
        if (point < 128) {
            return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int point) {
        return point >= 0x4E00 && point <= 0x9FFF
                || point >= 0x3400 && point <= 0x4DBF
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0x20000 && point <= 0x2CEAF
                || point >= 0x2F800 && point <= 0x2FA1F;
    }
}
