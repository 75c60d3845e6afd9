package io.breakwater.chatbot.domain;

import io.breakwater.kit.domain.PersonalText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks {@linkplain PersonalText what tells of a person}, and every word with a digit but the few that mean a thing of the
 * product. Chinese, Japanese and Korean words that stand right beside stay.
 */
final class QueryMasks {
    private static final String JOINED =
            "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]]";
    private static final String CODE = "[some_code]";
    private static final String NUMBER = "[some_number]";
    private static final Pattern WORD = Pattern.compile(JOINED + "++(?:[-_.]" + JOINED + "++)*+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}");
    /** An address of a chain may have no digit. No word of a language is this long with capitals inside. */
    private static final int LONG_CODE = 20;

    private static final Set<String> THINGS = Set.of(
            "2fa", "3d", "3ds", "bep2", "bep20", "bep-20", "erc20", "erc-20", "trc10", "trc20", "trc-20", "web3");

    private QueryMasks() {}

    /** @param text in Unicode's form KC, so that a digit is one however it was written */
    static String in(String text) {
        return WORD.matcher(PersonalText.masked(text)).replaceAll(word -> Matcher.quoteReplacement(masked(word)));
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
}
