package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what tells of a person, an account or a place on the net by its form: names that are given as such, addresses,
 * links, and every word with a digit but the few that mean a thing of the product. Chinese, Japanese and Korean words that
 * stand right beside stay.
 */
final class QueryMasks {
    private static final String LETTERS = "&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]]";
    private static final String JOINED = "[\\p{L}\\p{M}\\p{N}" + LETTERS;
    private static final String BOX = "[\\p{L}\\p{M}\\p{N}._%+'\\-" + LETTERS;
    private static final String LABEL = "[\\p{L}\\p{M}\\p{N}\\-" + LETTERS + "{1,63}+";
    private static final String ON_THE_NET = "[^\\s\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\\[\\]]";
    private static final String EDGE = "(?<!" + JOINED + ")";
    private static final String DOMAIN = EDGE + "(?<!" + JOINED + "[.-])" + LABEL + "(?:\\." + LABEL + ")++";

    /** Without a path a domain shows by its ending only: "it failed.Then again" is none. */
    private static final String ENDS_AS_A_DOMAIN =
            "(?<=\\.(?:com|net|org|io|info|biz|xyz|app|exchange|online|site|top|ru|cn|kr|vn|tr|br|pt|it|de|fr|es|uk|eu))";

    private static final String CODE = "[some_code]";
    private static final String NUMBER = "[some_number]";
    private static final Pattern WORD = Pattern.compile(JOINED + "++(?:[-_.]" + JOINED + "++)*+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}");
    /** An address of a chain may have no digit. No word of a language is this long with capitals inside. */
    private static final int LONG_CODE = 20;

    private static final Set<String> THINGS = Set.of(
            "2fa", "3d", "3ds", "bep2", "bep20", "bep-20", "erc20", "erc-20", "trc10", "trc20", "trc-20", "web3");

    private record Kind(Pattern pattern, String mask) {}

    // What is more specific comes first. Repetitions are possessive, so that a long text is quick and safe to read.
    private static final List<Kind> KINDS = List.of(
            kind(EDGE + "(?:[a-z]{2,10}+://|www\\.)" + ON_THE_NET + "++", "[web_link]"),
            kind("(?<!" + BOX + ")" + BOX + "++@" + BOX + "*+", "[email_address]"),
            kind("@" + BOX + "*+", "[user_handle]"),
            kind(DOMAIN + "/" + ON_THE_NET + "*+", "[web_link]"),
            kind(DOMAIN + ENDS_AS_A_DOMAIN, "[web_link]"),
            kind(EDGE + "[a-z]{2}\\d{2}(?:[ -]?+[a-z0-9]{4}){2,7}+(?:[ -]?+[a-z0-9]{1,3}\\b)?+", "[bank_account]"));

    private QueryMasks() {}

    /** @param text in Unicode's form KC, so that a digit or an at sign is one however it was written */
    static String in(String text) {
        String masked = GivenNames.maskedIn(text);
        for (Kind kind : KINDS) {
            masked = kind.pattern().matcher(masked).replaceAll(Matcher.quoteReplacement(kind.mask()));
        }
        return WORD.matcher(masked).replaceAll(word -> Matcher.quoteReplacement(masked(word)));
    }

    private static String masked(MatchResult found) {
        String word = found.group();
        if (THINGS.contains(word.toLowerCase(Locale.ROOT))) {
            return word;
        }
        if (DIGIT.matcher(word).find()) {
            return word.length() < LONG_CODE ? NUMBER : CODE;
        }
        boolean code = word.length() >= LONG_CODE && INNER_CAPITAL.matcher(word).find();
        return code ? CODE : word;
    }

    private static Kind kind(String pattern, String mask) {
        return new Kind(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), mask);
    }
}
