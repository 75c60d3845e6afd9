package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.http.Request;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;

/** What callers give, checked. A value that the exchange does not know is a 400 that names the field. */
final class Given {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,18})?");

    private Given() {}

    static String word(Request request, String field, Collection<String> known) {
        return word(field, text(request, field), known);
    }

    static String word(String field, String value, Collection<String> known) {
        if (!known.contains(value)) {
            throw refusal(field, "must be one of " + String.join(", ", known));
        }
        return value;
    }

    /** More than nothing. */
    static BigDecimal amount(Request request, String field) {
        String value = text(request, field);
        BigDecimal amount = AMOUNT.matcher(value).matches() ? new BigDecimal(value) : BigDecimal.ZERO;
        if (amount.signum() == 0) {
            throw refusal(field, "must be a number above zero, such as 0.25");
        }
        return amount;
    }

    static String text(Request request, String field) {
        return request.parameter(field).orElseThrow(() -> refusal(field, "is missing"));
    }

    static Refusal refusal(String field, String what) {
        return new Refusal(400, "invalid_value", "The field '" + field + "' " + what + ".");
    }
}
