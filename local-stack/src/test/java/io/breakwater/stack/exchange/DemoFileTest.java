package io.breakwater.stack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.stack.exchange.Transfer.Direction;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo is worth something when each flow finds somebody to be tried with. */
class DemoFileTest {
    private final List<Customer> customers = DemoFile.customers(Instant.parse("2026-11-22T10:00:00Z"));

    @Test
    void there_are_people_enough_in_ten_languages() {
        assertThat(customers).hasSizeGreaterThan(30);
        assertThat(words(c -> c.locale().substring(0, 2)))
                .containsExactlyInAnyOrder("en", "de", "fr", "es", "it", "pt", "tr", "ko", "zh", "vi");
    }

    @Test
    void every_state_is_somebodys() {
        assertThat(words(Customer::verificationLevel)).contains("none", "basic", "verified");
        assertThat(words(c -> c.kyc().state()))
                .contains("not_started", "pending", "in_review", "approved", "rejected", "expired");
        assertThat(states(c -> c.holdings().withdrawals().stream().map(Transfer::state)))
                .contains(
                        "requested",
                        "needs_confirmation",
                        "under_review",
                        "broadcast",
                        "completed",
                        "rejected",
                        "cancelled");
        assertThat(states(c -> c.holdings().deposits().stream().map(Transfer::state)))
                .contains("seen", "confirming", "credited", "held");
        assertThat(states(c -> c.holdings().cards().stream().map(Card::state))).contains("active", "frozen", "blocked");
    }

    @Test
    void every_state_of_an_account_is_a_verified_customers() {
        assertThat(verified(c -> Stream.of(c.account().state()))).contains("active", "locked", "restricted");
        assertThat(verified(c -> Stream.ofNullable(c.account().lock())))
                .containsExactlyInAnyOrder("too_many_tries", "own_request", "security", "documents");
        assertThat(verified(c -> Stream.of(c.account().twoFactor()))).containsExactlyInAnyOrder("app", "sms", "none");
        assertThat(verified(c -> Stream.of(c.account().street() == null))).contains(true, false);
        assertThat(verified(c -> Stream.of(closable(c)))).contains(true, false);
        assertThat(verified(c -> c.holdings().requests().stream().map(CustomerRequest::state)))
                .containsAll(CustomerRequest.STATES);
    }

    @Test
    void every_trouble_with_cards_and_every_kind_of_staking_is_a_verified_customers() {
        assertThat(verified(c -> c.holdings().cardPayments().stream()
                        .map(CardPayment::reason)
                        .filter(Objects::nonNull)))
                .containsExactlyInAnyOrderElementsOf(CardPayment.REASONS);
        assertThat(verified(c -> c.holdings().topups().stream().map(Topup::state)))
                .containsExactlyInAnyOrder("pending", "booked", "declined", "refunded");
        assertThat(verified(c -> c.holdings().topups().stream().map(t -> t.etaMaxS() == null)))
                .contains(true, false);
        assertThat(verified(c -> c.holdings().staking().stream().map(Stake::state)))
                .containsExactlyInAnyOrder("active", "unbonding", "ended");
        assertThat(verified(c -> Stream.of(c.holdings().staking().isEmpty()))).contains(true);
    }

    @Test
    void a_card_that_was_paid_with_or_topped_up_is_the_customers_own() {
        assertThat(customers).allSatisfy(customer -> assertThat(Stream.concat(
                        customer.holdings().cardPayments().stream().map(CardPayment::card),
                        customer.holdings().topups().stream().map(Topup::card)))
                .allSatisfy(card -> assertThat(customer.holdings().card(card)).isNotNull()));
    }

    private static boolean closable(Customer customer) {
        Account.Shown account = Account.of(customer);
        return account.openOrders() == 0
                && account.openTransfers() == 0
                && account.balanceLeft().equals("no");
    }

    private <T> List<T> verified(Function<Customer, Stream<T>> words) {
        return customers.stream()
                .filter(customer -> customer.verificationLevel().equals("verified"))
                .flatMap(words)
                .distinct()
                .toList();
    }

    @Test
    void transfers_agree_with_their_state() {
        for (Direction direction : Direction.values()) {
            assertThat(customers.stream().flatMap(c -> c.holdings().transfers(direction).stream()))
                    .allSatisfy(transfer -> {
                        Transfer.Step step = direction.step(transfer.state());
                        assertThat(transfer.txHash() != null).isEqualTo(step.onNetwork());
                        assertThat(transfer.confirmations() == transfer.requiredConfirmations())
                                .isEqualTo(step.settled());
                        assertThat(transfer.updatedAt()).isAfterOrEqualTo(transfer.createdAt());
                    });
        }
    }

    @Test
    void no_id_is_used_twice() {
        assertThat(customers.stream().flatMap(DemoFileTest::ids)).doesNotHaveDuplicates();
    }

    private static Stream<String> ids(Customer customer) {
        Holdings holdings = customer.holdings();
        return Stream.of(
                        Stream.of(customer.id()),
                        holdings.cards().stream().map(Card::id),
                        Arrays.stream(Direction.values())
                                .flatMap(d -> holdings.transfers(d).stream())
                                .map(Transfer::id),
                        holdings.payments().stream().map(Payment::id),
                        holdings.cardPayments().stream().map(CardPayment::id),
                        holdings.topups().stream().map(Topup::id),
                        holdings.staking().stream().map(Stake::id),
                        holdings.requests().stream().map(CustomerRequest::id))
                .flatMap(Function.identity());
    }

    private List<String> words(Function<Customer, String> word) {
        return states(customer -> Stream.of(word.apply(customer)));
    }

    private List<String> states(Function<Customer, Stream<String>> words) {
        return customers.stream().flatMap(words).distinct().toList();
    }
}
