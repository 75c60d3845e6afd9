package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.regex.Pattern;

/** What of a customer's words may leave the house: no address, no number of four digits or more, no key or hash. */
final class AskedText {
    private static final int LONGEST = 500;
    private static final String LEFT_OUT = "…";
    private static final List<Pattern> TELLING = List.of(
            Pattern.compile("\\S*(?:@|://|www\\.)\\S*"),
            Pattern.compile("(?=[\\p{L}\\p{Nd}_-]*\\p{Nd})(?=[\\p{L}\\p{Nd}_-]*\\p{L})[\\p{L}\\p{Nd}_-]{8,}"),
            Pattern.compile("\\+?\\p{Nd}(?:[\\s.,/()-]{0,2}\\p{Nd}){3,}"),
            Pattern.compile("[\\p{L}_]{40,}"));

    private AskedText() {}

    static String withoutAccountData(String text) {
        String left = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        for (Pattern telling : TELLING) {
            left = telling.matcher(left).replaceAll(LEFT_OUT);
        }
        return left.strip();
    }
}
