package io.breakwater.gateway.domain;

/** Where words begin and end in a folded text, also in scripts that write no spaces. */
public final class Scripts {
    private static final char FIRST_JAMO = '\u1100';
    private static final char FIRST_VOWEL_JAMO = '\u1160';
    private static final char LAST_JAMO = '\u11ff';

    private Scripts() {}

    static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isLetterOrDigit(c) || c >= FIRST_VOWEL_JAMO && c <= LAST_JAMO) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before)
                || isUnspaced(c)
                || isUnspaced(before)
                || Character.isDigit(before) && Character.isLetter(c);
    }

    static boolean mayEnd(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char last = text.charAt(end - 1);
        char after = text.charAt(end);
        if (after >= FIRST_VOWEL_JAMO && after <= LAST_JAMO) {
            return false;
        }
        return !Character.isLetterOrDigit(after)
                || isUnspaced(last)
                || isUnspaced(after)
                || Character.isLetter(last) && Character.isDigit(after);
    }

    /** The end of the letters that follow, within one script: {@code otp} does not run on into {@code 是}. */
    public static int endOfWord(String text, int from) {
        int end = from;
        boolean unspaced = from < text.length() && isUnspaced(text.charAt(from));
        while (end < text.length()
                && Character.isLetter(text.charAt(end))
                && isUnspaced(text.charAt(end)) == unspaced) {
            end++;
        }
        return end;
    }

    /** The end of a word of which the stem ends at {@code stemEnd}. */
    static int endOfStem(String text, int stemEnd) {
        boolean goesOn =
                stemEnd < text.length() && isUnspaced(text.charAt(stemEnd)) == isUnspaced(text.charAt(stemEnd - 1));
        return goesOn ? endOfWord(text, stemEnd) : stemEnd;
    }

    /** The end of one ideograph, or of the Hangul that follows up to a space or another script. */
    public static int endOfSyllables(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= FIRST_JAMO && text.charAt(end) <= LAST_JAMO) {
            end++;
        }
        return Math.max(end, Math.min(from + 1, text.length()));
    }

    /** Han, kana and the jamo that Hangul folds to: words touch each other and other scripts. */
    public static boolean isUnspaced(char c) {
        return c >= 0x2e80 && c <= 0x9fff || c >= FIRST_JAMO && c <= LAST_JAMO || c >= 0xf900 && c <= 0xfaff;
    }

    /** A letter of a script that writes spaces, such as Latin or Cyrillic. */
    public static boolean isSpacedLetter(char c) {
        return Character.isLetter(c) && !isUnspaced(c);
    }
}
