package io.breakwater.triage.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what tells of a person, an account or a place on the net by its form alone. Masks are two words in square
 * brackets, as the gateway writes them, so that {@link InquiryText} drops them when a model reads.
 */
final class Masks {
    /** Parts of an address; Chinese and Korean words that stand right beside one are not part of it. */
    private static final String BOX = "[\\p{L}\\p{N}._%+'\\-&&[^\\p{IsHan}\\p{IsHangul}]]";

    private static final String LABEL = "[\\p{L}\\p{N}\\-&&[^\\p{IsHan}\\p{IsHangul}]]{1,63}+";
    private static final String ON_THE_NET = "[^\\s\\p{IsHan}\\p{IsHangul}\\[\\]]";
    private static final String AT = "[@＠﹫]";
    private static final String JOINED = "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}]]";
    private static final String LETTER = "[\\p{L}&&[^\\p{IsHan}\\p{IsHangul}]]";
    private static final String EDGE = "(?<!" + JOINED + ")";
    /** Never in the middle of one: that would take long where there is none. */
    private static final String DOMAIN = "(?i)" + EDGE + "(?<!" + JOINED + "[.-])" + LABEL + "(?:\\." + LABEL + ")++";

    private static final String ENDS_AS_A_DOMAIN =
            "(?<=\\.(?:com|net|org|io|info|biz|xyz|app|exchange|online|site|top|ru|cn|kr|vn|tr|br|pt|it|de|fr|es|uk|eu))";

    private record Kind(Pattern pattern, String mask) {}

    // What is more specific comes first. Repetitions are possessive, so that a long text is quick and safe to read.
    private static final List<Kind> KINDS = List.of(
            kind(EDGE + "(?:[A-Za-z]{2,10}+://|[Ww]{3}\\.)" + ON_THE_NET + "++", "[web_link]"),
            kind("(?<!" + BOX + ")" + BOX + "++" + AT + BOX + "*+", "[email_address]"),
            kind(AT + BOX + "*+", "[user_handle]"),
            kind(DOMAIN + "/" + ON_THE_NET + "*+", "[web_link]"),
            kind(DOMAIN + ENDS_AS_A_DOMAIN, "[web_link]"),
            kind(EDGE + "[A-Z]{2}\\d{2}(?:[ -]?+[A-Z0-9]{4}){2,7}+(?:[ -]?+[A-Z0-9]{1,3})?+", "[bank_account]"),
            // Hashes, references, addresses with a typing mistake: long, with a digit.
            kind("(?<![A-Za-z0-9])(?=[A-Za-z]*+[0-9])[A-Za-z0-9]{12,}+", "[some_code]"),
            // With the letters that stand right at it: what is left of "A1 23 45" is not a word of its own.
            kind(
                    "(?:" + EDGE + LETTER + "{1,12}+)?+\\+?+\\(?+\\p{N}"
                            + "(?:[\\s\\p{Cf}.,:;'’/()\\p{Pd}]{0,3}+\\p{N}){3,}+" + LETTER + "{0,12}+",
                    "[some_number]"),
            kind("(?<=저는 )\\p{IsHangul}{2,4}?(?=(?:이라|라)고)", GivenNames.MASK));

    private Masks() {}

    /** The text with every such thing masked. */
    static String in(String text) {
        String masked = GivenNames.maskedIn(text);
        for (Kind kind : KINDS) {
            masked = kind.pattern().matcher(masked).replaceAll(Matcher.quoteReplacement(kind.mask()));
        }
        return masked;
    }

    private static Kind kind(String pattern, String mask) {
        return new Kind(Pattern.compile(pattern), mask);
    }
}
