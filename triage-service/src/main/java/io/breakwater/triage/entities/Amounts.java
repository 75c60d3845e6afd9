package io.breakwater.triage.entities;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.triage.content.ContentFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts with their currency or asset, in either order, with the separators and the words for thousands and millions of
 * all our languages. The value is a plain decimal number, a space, ticker or ISO 4217 code: {@code "1250.5 EUR"}.
 */
final class Amounts implements Finder {
    private static final String PATH = "triage/entities/amounts.yaml";
    private static final Pattern NUMBER = Pattern.compile(
            "\\d{1,3}(?:[.,' ]\\d{3}){1,6}(?:[.,]\\d{1,18})?(?!\\d)|\\d{1,15}(?:[.,]\\d{1,18})?(?!\\d)");
    private static final Map<String, String> SIGNS = Map.of(
            "$", "USD", "us$", "USD", "r$", "BRL", "€", "EUR", "£", "GBP", "₺", "TRY", "₩", "KRW", "₫", "VND", "¥",
            "CNY");
    private static final int CODE = 3;

    private record Content(Map<String, List<String>> currencies, List<String> codes, Map<String, List<String>> times) {}

    private record Unit(int end, String code) {}

    private final WordTree<String> currencies = new WordTree<>();
    private final WordTree<BigDecimal> times = new WordTree<>();
    private final Set<String> codes;
    private final Assets assets;

    Amounts(Assets assets) {
        this.assets = assets;
        Content content = ContentFile.read(PATH, new TypeReference<>() {});
        content.currencies().forEach((code, words) -> words.forEach(word -> currencies.put(word, code)));
        content.times().forEach((times, words) -> words.forEach(word -> this.times.put(word, new BigDecimal(times))));
        codes = Set.copyOf(content.codes());
        codes.forEach(code -> currencies.put(code, code.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void find(Reading reading, Findings findings) {
        Matcher number = null;
        for (int at = 0; at < reading.length(); at++) {
            if (!reading.isDigit(at)) {
                continue;
            }
            number = number == null ? NUMBER.matcher(reading.plain()) : number;
            if (!reading.isDigit(at - 1) && number.region(at, reading.length()).lookingAt()) {
                at = add(reading, findings, at, number.end());
            }
            at = Math.max(at, reading.endOfDigits(at) - 1);
        }
    }

    /** The last character that belongs to it. */
    private int add(Reading reading, Findings findings, int start, int end) {
        WordTree.Hit<BigDecimal> many = times.longest(reading, reading.at(end) == ' ' ? end + 1 : end);
        int last = many == null ? end : many.end();
        Unit before = before(reading, start);
        Unit unit = before == null && mayBegin(reading, start) ? after(reading, last) : before;
        if (unit == null) {
            return start;
        }
        String number = times(decimal(reading.plain().substring(start, end)), many);
        int stop = before == null ? unit.end() : last;
        findings.add("amount", before == null ? start : before.end(), stop, number + " " + unit.code());
        return stop - 1;
    }

    private static String times(String number, WordTree.@Nullable Hit<BigDecimal> many) {
        return many == null
                ? number
                : new BigDecimal(number)
                        .multiply(many.meaning())
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private @Nullable Unit after(Reading reading, int end) {
        int at = reading.at(end) == ' ' ? end + 1 : end;
        String sign = SIGNS.get(String.valueOf(reading.at(at)));
        if (sign != null) {
            return new Unit(at + 1, sign);
        }
        WordTree.Hit<String> hit = currencies.longest(reading, at);
        WordTree.Hit<String> word = hit != null && !isOnlyLetter(reading, at, hit.end()) ? hit : assets.at(reading, at);
        return word == null ? null : new Unit(word.end(), word.meaning());
    }

    /** "5 d" are days, "5 đ" are dong. */
    private static boolean isOnlyLetter(Reading reading, int at, int end) {
        return end == at + 1
                && reading.at(at) == 'd'
                && Character.toLowerCase(reading.text().charAt(at)) == 'd';
    }

    /** A sign or code ahead of the number; its {@code end} is where it begins. */
    private @Nullable Unit before(Reading reading, int start) {
        int end = reading.at(start - 1) == ' ' ? start - 1 : start;
        for (int length = CODE; length > 0; length--) {
            int from = end - length;
            if (from < 0 || !mayBegin(reading, from)) {
                continue;
            }
            String written = reading.plain().substring(from, end);
            String sign = SIGNS.get(written);
            if (sign != null || codes.contains(written) && !isVerb(reading.text(from, end))) {
                return new Unit(from, sign == null ? written.toUpperCase(Locale.ROOT) : sign);
            }
        }
        return null;
    }

    /** "try 2 times" is no Turkish money. */
    private static boolean isVerb(String written) {
        return written.equalsIgnoreCase("try") && !written.equals("TRY");
    }

    /** Not inside another number or word. */
    private static boolean mayBegin(Reading reading, int index) {
        char before = reading.at(index - 1);
        return ".,-".indexOf(before) < 0
                && (!Reading.isPart(before) || Reading.isHan(before) || Reading.isHangul(before));
    }

    /** The last separator is the decimal one, unless it separates exactly three digits of a grouped number. */
    static String decimal(String written) {
        String number = written.replaceAll("[' ]", "");
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
