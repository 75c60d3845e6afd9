package io.breakwater.stack.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer tells the tax office about one year.
 *
 * @param readyAt when it was ready, or will be
 */
record TaxReport(
        String id,
        String year,
        String state,
        @Nullable Instant readyAt,
        @Nullable String gains,
        @Nullable String losses,
        @Nullable String income,
        @Nullable String currency) {
    static final List<String> YEARS = List.of("last_year", "this_year");

    private static final BigDecimal GAINED = new BigDecimal("0.08");
    private static final BigDecimal LOST = new BigDecimal("0.03");

    /** Last year's is ready, this year's is not, and who has traded nothing has none. */
    static TaxReport of(Customer customer, Period period, Instant now) {
        int year = LocalDate.ofInstant(period.from(now), ZoneOffset.UTC).getYear();
        Instant ready =
                LocalDate.of(year + 1, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        String id = "tax-" + year;
        String name = Integer.toString(year);
        if (customer.history() == 0) {
            return new TaxReport(id, name, "none", null, null, null, null, null);
        }
        if (ready.isAfter(now)) {
            return new TaxReport(id, name, "preparing", ready, null, null, null, null);
        }
        Ledger ledger = Ledger.of(customer, now);
        BigDecimal traded = ledger.total("trade", period, now);
        return new TaxReport(
                id,
                name,
                "ready",
                ready,
                part(traded, GAINED),
                part(traded, LOST),
                ledger.total("reward", period, now).toPlainString(),
                customer.limits().dailyWithdrawal().currency());
    }

    private static String part(BigDecimal traded, BigDecimal share) {
        return traded.multiply(share)
                .setScale(traded.scale(), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
