package io.breakwater.nlu.sparse;

import java.text.Normalizer;

/** What a character is for the features, and its form without accents. Pure tables: any thread may ask. */
final class Characters {
    /** Separates words and is no feature. */
    static final int BREAK = 0;
    /** Part of a word. */
    static final int LETTER = 1;
    /** Part of a run of Han or Kana: no spaces between the words. */
    static final int IDEOGRAPH = 2;
    /** Part of a run of Hangul: spaces, but long inflected words. */
    static final int HANGUL = 3;
    /** A word by itself: a currency sign, an emoji, a question mark. */
    static final int SYMBOL = 4;
    /** As if it was not there: zero-width characters, direction marks, variation selectors. */
    static final int INVISIBLE = 5;

    private static final int FIRST_ACCENTED = 0xC0;
    private static final int AFTER_ACCENTED = 0x250;
    private static final char[] PLAIN = plain();

    private Characters() {}

    /** The kind of a character; surrogates without a partner are breaks. */
    static int kind(int point) {
        if (point < 128) {
            boolean word = point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
            return word ? LETTER : point == '?' || point == '$' ? SYMBOL : BREAK;
        }
        if (point >= 0x1100) {
            if (point <= 0x11FF || in(point, 0x3130, 0x318F) || in(point, 0xAC00, 0xD7A3)) {
                return HANGUL;
            }
            if (in(point, 0x3040, 0x30FF) && point != 0x30FB || isHan(point)) {
                return IDEOGRAPH;
            }
        }
        return kindByCategory(point);
    }

    private static boolean isHan(int point) {
        return in(point, 0x4E00, 0x9FFF)
                || in(point, 0x3400, 0x4DBF)
                || in(point, 0x3005, 0x3007)
                || in(point, 0xF900, 0xFAFF)
                || in(point, 0x20000, 0x3FFFD);
    }

    private static int kindByCategory(int point) {
        if (in(point, 0xFE00, 0xFE0F)) {
            return INVISIBLE;
        }
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> LETTER;
            case Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> SYMBOL;
            case Character.FORMAT -> INVISIBLE;
            default -> BREAK;
        };
    }

    /** A Latin letter without its accent; 0 for a combining accent; anything else unchanged. */
    static char plain(char letter) {
        if (letter < FIRST_ACCENTED) {
            return letter;
        }
        if (letter < AFTER_ACCENTED) {
            return PLAIN[letter - FIRST_ACCENTED];
        }
        if (in(letter, 0x1E00, 0x1EFF)) {
            return PLAIN[letter - 0x1E00 + AFTER_ACCENTED - FIRST_ACCENTED];
        }
        return in(letter, 0x300, 0x36F) ? 0 : letter;
    }

    private static char[] plain() {
        char[] table = new char[AFTER_ACCENTED - FIRST_ACCENTED + 0x100];
        for (int i = 0; i < table.length; i++) {
            boolean first = i < AFTER_ACCENTED - FIRST_ACCENTED;
            char letter = (char) (first ? FIRST_ACCENTED + i : 0x1E00 + i - AFTER_ACCENTED + FIRST_ACCENTED);
            table[i] = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .charAt(0);
        }
        // Letters that Unicode does not take apart.
        String whole = "łlđdøoıißs";
        for (int i = 0; i < whole.length(); i += 2) {
            table[whole.charAt(i) - FIRST_ACCENTED] = whole.charAt(i + 1);
        }
        return table;
    }

    private static boolean in(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
