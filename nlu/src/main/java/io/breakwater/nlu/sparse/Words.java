package io.breakwater.nlu.sparse;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words of one text in normal form (NFKC, lower case, nothing invisible): what all features are made of. One pass
 * over the characters. Reused for text after text, by one thread.
 */
final class Words {
    /** What follows says little about the intent, and its cost must have a limit. */
    static final int LONGEST_TEXT = 8_192;

    private char[] characters = new char[512];
    private int length;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] kinds = new int[64];
    private int count;

    /** Forgets the text before and takes this one apart. */
    void read(String text) {
        length = 0;
        count = 0;
        String normal = normal(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        if (characters.length < normal.length()) {
            characters = new char[normal.length()];
        }
        int open = Characters.BREAK;
        for (int at = 0; at < normal.length(); ) {
            int point = normal.codePointAt(at);
            int kind = kind(normal, at, point, open);
            if (kind != Characters.INVISIBLE) {
                open = place(point, kind, open);
            }
            at += Character.charCount(point);
        }
        close(open);
    }

    private static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** An apostrophe before one or two letters is left out: "can't" is "cant", but "l'argent" is two words. */
    private static int kind(String text, int at, int point, int open) {
        if ((point == '\'' || point == '\u2019') && open == Characters.LETTER) {
            int letters = 0;
            for (int i = at + 1; i < text.length() && letters < 3 && Character.isLetter(text.charAt(i)); i++) {
                letters++;
            }
            return letters == 1 || letters == 2 ? Characters.INVISIBLE : Characters.BREAK;
        }
        return Characters.kind(point);
    }

    private int place(int point, int kind, int open) {
        if (kind != open || kind == Characters.SYMBOL) {
            close(open);
            if (kind != Characters.BREAK) {
                open(kind);
            }
        }
        if (kind != Characters.BREAK) {
            length += Character.toChars(Character.toLowerCase(point), characters, length);
        }
        return kind;
    }

    private void open(int kind) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        starts[count] = length;
        kinds[count] = kind;
    }

    private void close(int open) {
        if (open != Characters.BREAK) {
            ends[count++] = length;
        }
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** One of the kinds of {@link Characters}. */
    int kind(int word) {
        return kinds[word];
    }

    char at(int index) {
        return characters[index];
    }

    /** The characters from one index to before another; they may span words. */
    String text(int from, int to) {
        return new String(characters, from, to - from);
    }
}
