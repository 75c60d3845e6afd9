package io.breakwater.triage.domain;

import io.breakwater.kit.domain.PersonalText;
import java.util.regex.Pattern;

/**
 * Masks {@linkplain PersonalText what tells of a person}, and numbers and codes that may be an account's. Masks are two
 * words in square brackets, as the gateway writes them, so that {@link InquiryText} drops them when a model reads.
 */
final class Masks {
    private static final String LETTER = "[\\p{L}&&[^\\p{IsHan}\\p{IsHangul}]]";
    private static final String EDGE = "(?<![\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}]])";
    /** Hashes, references, addresses with a typing mistake: long, with a digit. */
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z0-9])(?=[A-Za-z]*+[0-9])[A-Za-z0-9]{12,}+");
    /** With the letters that stand right at it: what is left of "A1 23 45" is not a word of its own. */
    private static final Pattern NUMBER = Pattern.compile("(?:" + EDGE + LETTER + "{1,12}+)?+\\+?+\\(?+\\p{N}"
            + "(?:[\\s\\p{Cf}.,:;'’/()\\p{Pd}]{0,3}+\\p{N}){3,}+" + LETTER + "{0,12}+");

    private Masks() {}

    /** The text with every such thing masked. */
    static String in(String text) {
        String codes = CODE.matcher(PersonalText.masked(text)).replaceAll("[some_code]");
        return NUMBER.matcher(codes).replaceAll("[some_number]");
    }
}
