package io.breakwater.stack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.stack.exchange.Transfer.Direction;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
        assertThat(states(c -> c.withdrawals().stream().map(Transfer::state)))
                .contains(
                        "requested",
                        "needs_confirmation",
                        "under_review",
                        "broadcast",
                        "completed",
                        "rejected",
                        "cancelled");
        assertThat(states(c -> c.deposits().stream().map(Transfer::state)))
                .contains("seen", "confirming", "credited", "held");
        assertThat(states(c -> c.cards().stream().map(Card::state))).contains("active", "frozen", "blocked");
    }

    @Test
    void transfers_agree_with_their_state() {
        for (Direction direction : Direction.values()) {
            assertThat(customers.stream().flatMap(c -> c.transfers(direction).stream()))
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
        return Stream.of(
                        Stream.of(customer.id()),
                        customer.cards().stream().map(Card::id),
                        Arrays.stream(Direction.values())
                                .flatMap(d -> customer.transfers(d).stream())
                                .map(Transfer::id),
                        customer.payments().stream().map(Payment::id))
                .flatMap(Function.identity());
    }

    private List<String> words(Function<Customer, String> word) {
        return states(customer -> Stream.of(word.apply(customer)));
    }

    private List<String> states(Function<Customer, Stream<String>> words) {
        return customers.stream().flatMap(words).distinct().toList();
    }
}
