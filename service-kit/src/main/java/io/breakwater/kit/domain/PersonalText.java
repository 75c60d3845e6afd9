package io.breakwater.kit.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what tells of a person or a place on the net by its form alone, in texts that are kept to learn from: given names,
 * links, addresses, handles, bank accounts. Masks are two words in square brackets, as the gateway writes them. Numbers
 * and codes are for the caller, who knows which of them mean a thing of the product.
 */
public final class PersonalText {
    /** Parts of an address; words of scripts without spaces that stand right beside one are not part of it. */
    private static final String LETTERS = "&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]]";

    private static final String JOINED = "[\\p{L}\\p{M}\\p{N}" + LETTERS;
    private static final String BOX = "[\\p{L}\\p{M}\\p{N}._%+'\\-" + LETTERS;
    private static final String LABEL = "[\\p{L}\\p{M}\\p{N}\\-" + LETTERS + "{1,63}+";
    private static final String ON_THE_NET = "[^\\s\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\\[\\]]";
    private static final String AT = "[@＠﹫]";
    private static final String EDGE = "(?<!" + JOINED + ")";
    /** Never in the middle of one: that would take long where there is none. */
    private static final String DOMAIN = EDGE + "(?<!" + JOINED + "[.-])" + LABEL + "(?:\\." + LABEL + ")++";

    /** Without a path a domain shows by its ending only: "it failed.Then again" is none. */
    private static final String ENDS_AS_A_DOMAIN =
            "(?<=\\.(?:com|net|org|io|info|biz|xyz|app|exchange|online|site|top|ru|cn|kr|vn|tr|br|pt|it|de|fr|es|uk|eu))";

    private record Kind(Pattern pattern, String mask) {}

    // What is more specific comes first. Repetitions are possessive, so that a long text is quick and safe to read.
    private static final List<Kind> KINDS = List.of(
            kind(EDGE + "(?:[a-z]{2,10}+://|www\\.)" + ON_THE_NET + "++", "[web_link]"),
            kind("(?<!" + BOX + ")" + BOX + "++" + AT + BOX + "*+", "[email_address]"),
            kind(AT + BOX + "*+", "[user_handle]"),
            kind(DOMAIN + "/" + ON_THE_NET + "*+", "[web_link]"),
            kind(DOMAIN + ENDS_AS_A_DOMAIN, "[web_link]"),
            kind(EDGE + "[a-z]{2}\\d{2}(?:[ -]?+[a-z0-9]{4}){2,7}+(?:[ -]?+[a-z0-9]{1,3}\\b)?+", "[bank_account]"),
            kind("(?<=저는 )\\p{IsHangul}{2,4}?(?=(?:이라|라)고)", GivenNames.MASK));

    private PersonalText() {}

    /** The text with every such thing masked, in time that grows with its length. */
    public static String masked(String text) {
        String masked = GivenNames.maskedIn(text);
        for (Kind kind : KINDS) {
            masked = kind.pattern().matcher(masked).replaceAll(Matcher.quoteReplacement(kind.mask()));
        }
        return masked;
    }

    private static Kind kind(String pattern, String mask) {
        return new Kind(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), mask);
    }
}
