package io.breakwater.gateway.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A text as a reader sees it, whatever it was typed with: lower case, plain digits, no accents, one kind of space and
 * of dash, nothing invisible. Every character knows which part of the original it came from. Linear in the text.
 */
public final class FoldedText {
    /** Stands for a part of the original that is not to be read, such as a mask. */
    public static final char OPAQUE = '\uFFFC';

    private static final char OTHER = '\uFFFD';

    private final StringBuilder cased = new StringBuilder();
    private final String folded;
    private int[] starts;
    private int[] ends;

    private FoldedText(String original, List<String> opaque) {
        starts = new int[original.length() + 16];
        ends = new int[original.length() + 16];
        for (int i = 0; i < original.length(); ) {
            int length = opaqueLength(original, i, opaque);
            if (length > 0) {
                append(OPAQUE, i, i + length);
            } else {
                int codePoint = original.codePointAt(i);
                length = Character.charCount(codePoint);
                appendPlain(codePoint, i, i + length);
            }
            i += length;
        }
        folded = lowerCase(cased);
    }

    /** Folds a text in which each of these strings, wherever it occurs, is one {@link #OPAQUE} character. */
    public static FoldedText of(String original, List<String> opaque) {
        return new FoldedText(original, opaque);
    }

    /** The folded form alone, for words to compare with. */
    public static String fold(String text) {
        return new FoldedText(text, List.of()).folded();
    }

    public String folded() {
        return folded;
    }

    /** As {@link #folded()}, character by character, but with the case that was typed. */
    public CharSequence cased() {
        return cased;
    }

    /** Where in the original the folded character begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where in the original the folded character ends, exclusive. */
    public int end(int index) {
        return ends[index];
    }

    private static int opaqueLength(String original, int at, List<String> opaque) {
        if (original.charAt(at) == '[') {
            for (String token : opaque) {
                if (original.startsWith(token, at)) {
                    return token.length();
                }
            }
        }
        return 0;
    }

    private void appendPlain(int codePoint, int start, int end) {
        if (codePoint > ' ' && codePoint < 0x7f || codePoint >= 0x4e00 && codePoint <= 0x9fff) {
            append((char) codePoint, start, end);
            return;
        }
        switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> append(OTHER, start, end);
            case Character.DASH_PUNCTUATION -> append('-', start, end);
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                append(codePoint == '‘' || codePoint == '’' ? '\'' : '"', start, end);
            case Character.DECIMAL_DIGIT_NUMBER -> append((char) ('0' + Character.digit(codePoint, 10)), start, end);
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> {
                if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85) {
                    append(endsLine(codePoint) ? '\n' : ' ', start, end);
                }
            }
            default -> decompose(codePoint, start, end);
        }
    }

    private void decompose(int codePoint, int start, int end) {
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            int type = Character.getType(part);
            if (Character.isHighSurrogate(part)) {
                append(OTHER, start, end);
            } else if (type == Character.DECIMAL_DIGIT_NUMBER) {
                append((char) ('0' + Character.digit(part, 10)), start, end);
            } else if (!Character.isLowSurrogate(part) && type != Character.NON_SPACING_MARK) {
                append(unaccented(part), start, end);
            }
        }
    }

    private static char unaccented(char letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case '\u2212' -> '-';
            default -> letter;
        };
    }

    private static boolean endsLine(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private void append(char c, int start, int end) {
        int at = cased.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        cased.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    /** Keeps the length, which {@link String#toLowerCase()} does not promise. */
    private static String lowerCase(StringBuilder cased) {
        char[] chars = new char[cased.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(cased.charAt(i));
        }
        return new String(chars);
    }
}
