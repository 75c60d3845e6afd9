package io.breakwater.triage.entities;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A message as the finders read it: beside the customer's own characters the same number of folded ones, so that places in
 * one are places in the other.
 */
final class Reading {
    /** Looking back goes no further, so that it takes the same time in a text without spaces. */
    private static final int LONGEST_WORD = 40;

    private final String text;
    private final char[] plain;
    private final String folded;

    private Reading(String text) {
        this.text = text;
        plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = Folding.fold(text.charAt(i));
        }
        folded = new String(plain);
    }

    /** Letters and their accents are one character each from here on: some keyboards send two. */
    static Reading of(String text) {
        return new Reading(Normalizer.normalize(text, Form.NFC));
    }

    /** Lower case with its accents. */
    static String spelling(String words) {
        StringBuilder spelling = new StringBuilder();
        Normalizer.normalize(words, Form.NFC).chars().forEach(c -> spelling.append(Character.toLowerCase((char) c)));
        return spelling.toString();
    }

    /** Lower case, without accents, every space and digit the plain one. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(words, Form.NFC).chars().forEach(c -> plain.append(Folding.fold((char) c)));
        return plain.toString();
    }

    /** As the customer wrote it. */
    String text() {
        return text;
    }

    /** Folded, of the same length. */
    String plain() {
        return folded;
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    int length() {
        return plain.length;
    }

    /** The folded character, or 0 before the beginning and behind the end. */
    char at(int index) {
        return index < 0 || index >= plain.length ? 0 : plain[index];
    }

    /**
     * Whether this is written here. An accent may be missing, since many keyboards have none, but no other may stand in its
     * place ("từ" is not "tư"), and words of one or two letters need theirs ("as" is not "às").
     *
     * @param spelling as {@link #spelling} gives it
     */
    boolean says(int from, String spelling) {
        if (from < 0 || from + spelling.length() > plain.length) {
            return false;
        }
        for (int i = 0; i < spelling.length(); i++) {
            char wanted = spelling.charAt(i);
            char written = Character.toLowerCase(text.charAt(from + i));
            if (written != wanted
                    && (plain[from + i] != Folding.fold(wanted)
                            || Character.isLetter(wanted) && !isWithoutAccent(written, from + i, spelling, i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithoutAccent(char written, int at, String spelling, int index) {
        char wanted = spelling.charAt(index);
        boolean sameLetter = Folding.fold(wanted) == wanted && (Folding.isBeyondLatin(written) || written == '\u0131');
        if (sameLetter) {
            return true;
        }
        boolean inLongWord = isLetter(spelling, index - 1) && isLetter(spelling, index - 2)
                || isLetter(spelling, index - 1) && isLetter(spelling, index + 1)
                || isLetter(spelling, index + 1) && isLetter(spelling, index + 2);
        return inLongWord && written == plain[at];
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(text.charAt(index));
    }

    boolean isDigit(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    /** The end of the digits that begin here. */
    int endOfDigits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    /** Whether a word may begin here: in Chinese anywhere, in other scripts not inside another word. */
    boolean isWordStart(int index) {
        char before = at(index - 1);
        char here = at(index);
        return isHan(here) || isHan(before) || isHangul(here) != isHangul(before) || !isPart(before);
    }

    /** Whether a word may end before this place: Chinese and Korean words are followed by others without a space. */
    boolean isWordEnd(int index) {
        return isHan(at(index - 1))
                || isHangul(at(index - 1))
                || isHan(at(index))
                || isHangul(at(index))
                || !isPart(at(index));
    }

    int skipSpaces(int from) {
        int at = from;
        while (at(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where the word before this place begins, one or more spaces skipped; this place when there is none. */
    int startOfWordBefore(int index) {
        int end = index;
        while (at(end - 1) == ' ' && index - end < LONGEST_WORD) {
            end--;
        }
        int start = end;
        while (isPart(at(start - 1)) && end - start < LONGEST_WORD) {
            start--;
        }
        return start == end ? index : start;
    }

    /** The folded word before this place, empty when there is none. */
    String wordBefore(int index) {
        int start = startOfWordBefore(index);
        int end = start;
        while (end < index && isPart(at(end))) {
            end++;
        }
        return new String(plain, start, end - start);
    }

    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff' || c == '\u3007';
    }

    static boolean isHangul(char c) {
        return c >= '\uac00' && c <= '\ud7a3';
    }

    static boolean isPart(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' : Character.isLetterOrDigit(c);
    }
}
