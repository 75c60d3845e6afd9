package io.breakwater.stack.exchange;

import java.math.BigDecimal;

/** Amounts travel as text, so that nobody's floating point touches them. */
final class Amount {
    private Amount() {}

    static String checked(String what, String amount) {
        try {
            if (new BigDecimal(amount).signum() < 0) {
                throw new IllegalArgumentException(what + ": the amount " + amount + " is negative");
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + ": '" + amount + "' is no amount", e);
        }
        return amount;
    }
}
