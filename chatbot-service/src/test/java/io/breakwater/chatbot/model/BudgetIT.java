package io.breakwater.chatbot.model;

import static io.breakwater.chatbot.domain.Messages.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.ExchangeDouble;
import io.breakwater.chatbot.model.Budget.Reservation;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Tokens are reserved on the real database, by many at once. Each test has a day of its own. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class BudgetIT {
    private static final int ASKERS = 50;
    private static final Duration LONG = Duration.ofSeconds(20);

    private final String contact = "anna-" + UUID.randomUUID();
    private final String conversation = "conv_" + UUID.randomUUID();

    @Inject
    Pool pool;

    private Budget on(String day, long all, long ofContact, long ofConversation) {
        ModelSettings.Tokens limits = new ModelSettings.Tokens(all, ofContact, ofConversation);
        return new Budget(pool, limits, Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
    }

    private static <T> T now(Uni<T> uni) {
        return uni.await().atMost(LONG);
    }

    private Uni<Optional<Reservation>> reserve(Budget budget, String ofContact, String ofConversation) {
        return budget.reserve(aMessage(ofConversation, ofContact, 1, "hi").event(), 100);
    }

    private static List<Reservation> atOnce(IntFunction<Uni<Optional<Reservation>>> asker) {
        return now(Multi.createFrom()
                        .range(0, ASKERS)
                        .onItem()
                        .transformToUni(asker::apply)
                        .merge(ASKERS)
                        .collect()
                        .asList())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private String booked(String day, String scope, String id) {
        return now(
                pool.preparedQuery("select reserved, used from model_budget where day = $1 and scope = $2 and id = $3")
                        .execute(Tuple.of(LocalDate.parse(day), scope, id))
                        .map(rows -> rows.iterator().hasNext() ? rows.iterator().next() : null)
                        .map(row -> row == null ? "none" : row.getLong(0) + "/" + row.getLong(1)));
    }

    @Test
    void a_conversation_never_gets_more_however_many_ask_at_once() {
        Budget budget = on("2101-01-01", 100_000, 100_000, 1_050);

        List<Reservation> reserved = atOnce(i -> reserve(budget, contact, conversation));

        assertThat(reserved).hasSize(10);
        assertThat(booked("2101-01-01", "conversation", conversation)).isEqualTo("1000/0");
        assertThat(booked("2101-01-01", "contact", contact)).isEqualTo("1000/0");
        assertThat(booked("2101-01-01", "all", "all")).isEqualTo("1000/0");
    }

    @Test
    void a_customer_never_gets_more_in_all_conversations() {
        Budget budget = on("2101-01-02", 100_000, 1_200, 1_000);

        List<Reservation> reserved = atOnce(i -> reserve(budget, contact, conversation + i % 7));

        assertThat(reserved).hasSize(12);
        assertThat(booked("2101-01-02", "contact", contact)).isEqualTo("1200/0");
    }

    @Test
    void all_together_never_get_more_in_a_day() {
        Budget budget = on("2101-01-03", 2_099, 1_000, 1_000);

        List<Reservation> reserved = atOnce(i -> reserve(budget, contact + i, conversation + i));

        assertThat(reserved).hasSize(20);
        assertThat(booked("2101-01-03", "all", "all")).isEqualTo("2000/0");
    }

    @Test
    void what_is_settled_is_spent_and_the_rest_is_free_again() {
        Budget budget = on("2101-01-04", 250, 250, 250);
        Reservation first = now(reserve(budget, contact, conversation)).orElseThrow();
        now(reserve(budget, contact, conversation)).orElseThrow();

        now(budget.settle(first, 30));

        assertThat(booked("2101-01-04", "conversation", conversation)).isEqualTo("100/30");
        assertThat(now(reserve(budget, contact, conversation))).isPresent();
        assertThat(now(reserve(budget, contact, conversation))).isEmpty();
        assertThat(booked("2101-01-04", "all", "all")).isEqualTo("200/30");
    }

    @Test
    void whoever_wants_more_than_there_is_at_all_gets_nothing() {
        Budget budget = on("2101-01-05", 1_000, 1_000, 99);

        assertThat(now(reserve(budget, contact, conversation))).isEmpty();
        assertThat(booked("2101-01-05", "all", "all")).isEqualTo("none");
    }

    @Test
    void more_than_was_reserved_can_have_been_spent_and_counts() {
        Budget budget = on("2101-01-06", 250, 250, 250);
        Reservation first = now(reserve(budget, contact, conversation)).orElseThrow();

        now(budget.settle(first, 400));

        assertThat(booked("2101-01-06", "contact", contact)).isEqualTo("0/400");
        assertThat(now(reserve(budget, contact, conversation))).isEmpty();
    }

    @Test
    void a_new_day_begins_anew_and_forgets_what_is_older_than_yesterday() {
        now(reserve(on("2001-01-01", 1_000, 1_000, 100), contact, conversation)).orElseThrow();
        now(reserve(on("2001-01-02", 1_000, 1_000, 100), contact, conversation)).orElseThrow();

        now(reserve(on("2001-01-03", 1_000, 1_000, 100), contact, conversation)).orElseThrow();

        assertThat(booked("2001-01-01", "conversation", conversation)).isEqualTo("none");
        assertThat(booked("2001-01-02", "conversation", conversation)).isEqualTo("100/0");
    }
}
