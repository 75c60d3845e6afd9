package io.breakwater.stack.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All bookings of an account: the payments that it holds, and a history that is invented, but always the same one. The
 * balance never falls below zero.
 */
final class Ledger {
    private static final Set<String> OUT = Set.of("bank_withdrawal", "card_payment");
    private static final BigDecimal PARTS = new BigDecimal(400);
    private static final int DEPOSIT = 12;
    private static final List<String> HABITS = List.of("card_payment", "trade", "fee", "reward", "card_payment");
    private static final List<String> SHOPS =
            List.of("Corner Coffee", "Harbour Books Ltd", "Nordwind Elektronik", "Mercado Central", "City Transport");

    private final String currency;
    private final BigDecimal unit;
    private final BigDecimal opening;
    private final List<Booking> bookings;

    private Ledger(Customer customer, Instant now) {
        Limits.Daily limit = customer.limits().dailyWithdrawal();
        BigDecimal daily = new BigDecimal(limit.amount());
        this.currency = limit.currency();
        this.unit = daily.divide(PARTS, daily.scale(), RoundingMode.HALF_UP);
        this.bookings = new ArrayList<>(paid(customer.holdings().payments()));
        this.opening = bookings.stream()
                .map(Booking::value)
                .filter(value -> value.signum() < 0)
                .reduce(unit, BigDecimal::subtract);
        invent(customer, now);
        bookings.sort(Comparator.comparing(Booking::bookedAt).reversed());
    }

    static Ledger of(Customer customer, Instant now) {
        return new Ledger(customer, now);
    }

    /** The newest first. */
    List<Booking> bookings(Period period, Instant now) {
        return bookings.stream()
                .filter(b -> !b.bookedAt().isBefore(period.from(now))
                        && !b.bookedAt().isAfter(period.to(now)))
                .toList();
    }

    /** @param bookings how many there are */
    record Statement(
            String id,
            String period,
            Instant from,
            Instant to,
            String currency,
            String opening,
            String moneyIn,
            String moneyOut,
            String fees,
            String closing,
            int bookings) {}

    Statement statement(Period period, Instant now) {
        BigDecimal before =
                sum(bookings, b -> b.bookedAt().isBefore(period.from(now))).add(opening);
        List<Booking> booked = bookings(period, now);
        return new Statement(
                period.word(),
                period.word(),
                period.from(now),
                period.to(now),
                currency,
                before.toPlainString(),
                sum(booked, b -> b.value().signum() > 0).toPlainString(),
                sum(booked, b -> b.value().signum() < 0 && !b.isFee()).negate().toPlainString(),
                sum(booked, Booking::isFee).negate().toPlainString(),
                before.add(sum(booked, b -> true)).toPlainString(),
                booked.size());
    }

    /** What bookings of this kind come to, in or out. */
    BigDecimal total(String kind, Period period, Instant now) {
        return sum(bookings(period, now), b -> b.kind().equals(kind)).abs();
    }

    private BigDecimal sum(List<Booking> some, Predicate<Booking> which) {
        return some.stream()
                .filter(which)
                .map(Booking::value)
                .reduce(BigDecimal.ZERO.setScale(unit.scale()), BigDecimal::add);
    }

    private List<Booking> paid(List<Payment> payments) {
        return payments.stream()
                .filter(p -> p.state().equals("booked") && p.currency().equals(currency))
                .map(p -> new Booking(
                        "B-" + p.id(),
                        p.bookedAt(),
                        p.kind(),
                        p.counterparty(),
                        OUT.contains(p.kind()) ? "-" + p.amount() : p.amount(),
                        currency))
                .toList();
    }

    private void invent(Customer customer, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate month = today.withDayOfYear(1).minusYears(1);
        for (int number = 1; !month.isAfter(today) && customer.history() > 0; number++) {
            for (int i = 0; i < customer.history(); i++) {
                String id = "B-" + customer.id() + "-" + number + "-" + (i + 1);
                Booking booking =
                        i == 0 ? salary(id, month, customer) : habit(id, month, Math.floorMod(id.hashCode(), 997), i);
                if (booking.bookedAt().isBefore(now)) {
                    bookings.add(booking);
                }
            }
            month = month.plusMonths(1);
        }
    }

    /** Each month begins with more than is spent in it. */
    private Booking salary(String id, LocalDate month, Customer customer) {
        BigDecimal amount = unit.multiply(new BigDecimal(DEPOSIT + customer.history()));
        Instant at = month.atTime(0, 30).toInstant(ZoneOffset.UTC);
        return new Booking(id, at, "bank_deposit", customer.name(), amount.toPlainString(), currency);
    }

    private Booking habit(String id, LocalDate month, int luck, int i) {
        String kind = HABITS.get(i % HABITS.size());
        BigDecimal part = unit.multiply(new BigDecimal(luck + 1))
                .divide(new BigDecimal(kind.equals("fee") || kind.equals("reward") ? 50_000 : 1_000), RoundingMode.UP);
        Instant at = month.plusDays(luck % 27).atTime(8 + luck % 12, luck % 60).toInstant(ZoneOffset.UTC);
        String text =
                switch (kind) {
                    case "card_payment" -> SHOPS.get(luck % SHOPS.size());
                    case "trade" -> "BTC bought";
                    case "fee" -> "Trading fee";
                    default -> "Staking reward";
                };
        BigDecimal amount = kind.equals("reward") ? part : part.negate();
        return new Booking(id, at, kind, text, amount.toPlainString(), currency);
    }
}
