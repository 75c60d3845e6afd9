package io.breakwater.triage.entities;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Amounts with their currency or asset, in either order, with the separators of all our languages. */
final class Amounts {
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("달러", "USD"),
            Map.entry("美元", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("유로", "EUR"),
            Map.entry("欧元", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("₺", "TRY"),
            Map.entry("tl", "TRY"),
            Map.entry("lira", "TRY"),
            Map.entry("₩", "KRW"),
            Map.entry("원", "KRW"),
            Map.entry("₫", "VND"),
            Map.entry("đ", "VND"),
            Map.entry("đồng", "VND"),
            Map.entry("r$", "BRL"),
            Map.entry("reais", "BRL"),
            Map.entry("reales", "BRL"),
            Map.entry("¥", "CNY"),
            Map.entry("元", "CNY"),
            Map.entry("人民币", "CNY"));
    private static final String CODES = "usd|eur|gbp|chf|try|krw|vnd|brl|cny|jpy|mxn|cad|aud|pln|sek|nok|dkk|czk";
    private static final String NUMBER =
            "\\d{1,3}(?:[.,' \\u00a0\\u202f]\\d{3}){1,6}(?:[.,]\\d{1,18})?|\\d{1,15}(?:[.,]\\d{1,18})?";
    private static final String SIGNS = "us\\$|r\\$|[$€£₺₩₫¥]";
    private static final String WORDS = "dollars?|euros?|pounds|tl|lira|reais|reales|đồng|đ";
    private static final String EAST_ASIAN_WORDS = "달러|유로|원|美元|欧元|人民币|元";
    private static final String UNIT = "(?:" + CODES + "|" + WORDS + "|" + Assets.ALTERNATIVES + ")(?![\\p{L}\\p{N}])|"
            + SIGNS + "|" + EAST_ASIAN_WORDS;

    static final Pattern PATTERN = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,-])(?:(?<before>" + SIGNS + "|" + CODES
            + ")\\s?(?<first>" + NUMBER + ")(?![\\p{N}])|(?<second>" + NUMBER + ")\\s?(?<after>" + UNIT + "))");

    private Amounts() {}

    /** Plain decimal number, space, ticker or ISO 4217 code: {@code "1250.5 EUR"}. */
    static Optional<String> value(MatchResult match) {
        // Groups in the order of the pattern: before, first, second, after.
        boolean before = match.group(1) != null;
        String unit = before ? match.group(1) : match.group(4);
        String number = before ? match.group(2) : match.group(3);
        return Optional.of(decimal(number) + " " + code(unit));
    }

    private static String code(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(CURRENCIES.get(lower))
                .or(() -> Assets.ticker(unit.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> lower.toUpperCase(Locale.ROOT));
    }

    /** The last separator is the decimal one, unless it separates exactly three digits of a grouped number. */
    static String decimal(String written) {
        String number = written.replaceAll("[' \\u00a0\\u202f]", "");
        int dot = number.lastIndexOf('.');
        int comma = number.lastIndexOf(',');
        int last = Math.max(dot, comma);
        if (last < 0) {
            return number;
        }
        char separator = number.charAt(last);
        boolean repeated = number.indexOf(separator) != last;
        boolean both = dot >= 0 && comma >= 0;
        boolean grouping = repeated || !both && isThousands(number, last);
        String digits = number.replaceAll("[.,]", "");
        if (grouping) {
            return digits;
        }
        int fraction = number.length() - last - 1;
        return digits.substring(0, digits.length() - fraction) + "." + digits.substring(digits.length() - fraction);
    }

    /** "1.250" and "1,250" are grouped, "0.250" is not. */
    private static boolean isThousands(String number, int separator) {
        return number.length() - separator - 1 == 3 && !number.startsWith("0") && separator <= 3;
    }
}
