package io.breakwater.triage.entities;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Characters without case, accents and width: one for one. */
final class Folding {
    /** Latin and the common punctuation; what lies behind has no accents to lose. */
    private static final char[] FOLDED = folded();

    private static final int FULL_WIDTH = 0xfee0;

    private Folding() {}

    /** "É" and "é" are "e", "İ" and "ı" are "i", "１" is "1", each kind of space is a space. */
    static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return c >= '\uff01' && c <= '\uff5e' ? FOLDED[c - FULL_WIDTH] : Character.toLowerCase(c);
    }

    static boolean isBeyondLatin(char c) {
        return c >= FOLDED.length;
    }

    private static char[] folded() {
        char[] folded = new char[0x3001];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : base(c);
        }
        folded['\u0131'] = 'i';
        folded['\u0111'] = 'd';
        folded['\u0110'] = 'd';
        folded['\u2019'] = '\'';
        folded['\u02bc'] = '\'';
        for (char c = '\u2010'; c <= '\u2015'; c++) {
            folded[c] = '-';
        }
        return folded;
    }

    private static char base(char c) {
        String apart = Normalizer.normalize(String.valueOf(c), Form.NFD);
        return Character.isLetter(c) ? Character.toLowerCase(apart.charAt(0)) : c;
    }
}
