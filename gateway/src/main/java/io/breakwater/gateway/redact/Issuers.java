package io.breakwater.gateway.redact;

import java.util.List;

/** Which numbers payment card issuers give out: prefix and length. */
final class Issuers {
    private record Range(int from, int to, int shortest, int longest) {
        boolean covers(String digits) {
            int width = String.valueOf(from).length();
            int prefix = Integer.parseInt(digits.substring(0, width));
            return prefix >= from && prefix <= to && digits.length() >= shortest && digits.length() <= longest;
        }
    }

    private static final List<Range> RANGES = List.of(
            // Visa, with the 13 digits of old
            new Range(4, 4, 13, 13),
            new Range(4, 4, 16, 16),
            new Range(4, 4, 18, 19),
            // Mastercard
            new Range(51, 55, 16, 16),
            new Range(2221, 2720, 16, 16),
            // American Express
            new Range(34, 34, 15, 15),
            new Range(37, 37, 15, 15),
            // Diners Club
            new Range(300, 305, 14, 19),
            new Range(3095, 3095, 14, 19),
            new Range(36, 36, 14, 19),
            new Range(38, 39, 14, 19),
            // Discover, RuPay, Hipercard, InstaPayment, InterPayment, Troy, Elo
            new Range(60, 60, 16, 19),
            new Range(636, 639, 16, 19),
            new Range(644, 649, 16, 19),
            new Range(65, 65, 16, 19),
            new Range(9792, 9792, 16, 16),
            // JCB
            new Range(3528, 3589, 16, 19),
            new Range(2131, 2131, 15, 15),
            new Range(1800, 1800, 15, 15),
            // UnionPay, RuPay
            new Range(62, 62, 16, 19),
            new Range(81, 82, 16, 19),
            // Maestro
            new Range(50, 50, 13, 19),
            new Range(56, 58, 13, 19),
            new Range(6304, 6304, 13, 19),
            new Range(6390, 6390, 13, 19),
            new Range(67, 67, 13, 19),
            // Mir
            new Range(2200, 2204, 16, 19),
            // Korean domestic cards
            new Range(94, 94, 16, 16));

    private Issuers() {}

    /** Whether a card may have this number. {@code digits}: at least four ASCII digits. */
    static boolean give(String digits) {
        return passesLuhn(digits) && RANGES.stream().anyMatch(range -> range.covers(digits));
    }

    static boolean passesLuhn(String digits) {
        int sum = 0;
        boolean twice = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int value = twice ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
