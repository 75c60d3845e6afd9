package io.breakwater.stack.exchange;

import io.breakwater.stack.exchange.Transfer.Direction;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the customer can use the account, and what stands in the way of closing it.
 *
 * @param lock what kind of lock it is; never why the exchange has set one
 * @param phone all but the last two digits masked
 * @param balanceLeft yes or no
 */
record Account(
        String state,
        @Nullable String lock,
        @Nullable Instant lockedUntil,
        String phone,
        String twoFactor,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country,
        int openOrders,
        String balanceLeft,
        Instant memberSince) {
    private static final List<String> LOCKS = List.of("too_many_tries", "own_request", "security", "documents");

    Account {
        if (!List.of("active", "locked", "restricted").contains(state)
                || state.equals("active") != (lock == null)
                || lock != null && !LOCKS.contains(lock)
                || !phone.matches("\\*+\\d{2}")
                || !List.of("app", "sms", "none").contains(twoFactor)
                || !List.of("yes", "no").contains(balanceLeft)) {
            throw new IllegalArgumentException("Account: " + state + ", " + lock + ", " + phone + ", " + twoFactor);
        }
    }

    /** The account as callers see it. */
    record Shown(
            String id,
            String state,
            @Nullable String lock,
            @Nullable Instant lockedUntil,
            String email,
            String phone,
            String twoFactor,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable String country,
            int openOrders,
            int openTransfers,
            String balanceLeft,
            Instant memberSince) {}

    static Shown of(Customer customer) {
        Account account = customer.account();
        return new Shown(
                customer.id(),
                account.state,
                account.lock,
                account.lockedUntil,
                customer.email().replaceAll("(?<=^.)[^@]*", "***"),
                account.phone,
                account.twoFactor,
                account.street,
                account.postcode,
                account.city,
                account.country,
                account.openOrders,
                openTransfers(customer.holdings()),
                account.balanceLeft,
                account.memberSince);
    }

    private static int openTransfers(Holdings holdings) {
        return (int) Stream.of(Direction.values())
                .flatMap(direction -> holdings.transfers(direction).stream())
                .filter(transfer -> transfer.nextActor() != null)
                .count();
    }
}
