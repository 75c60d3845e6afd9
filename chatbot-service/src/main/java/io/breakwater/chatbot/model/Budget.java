package io.breakwater.chatbot.model;

import io.breakwater.events.IntentClassified;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The tokens that may still be spent today. They are reserved before a call and settled after it, in transactions of their
 * own: no connection is held while the model thinks. A reservation that is never settled, because an instance died, counts
 * as spent.
 */
@ApplicationScoped
class Budget {
    // In the order of their scopes, so that two bookings never wait for each other.
    private static final String BOOK =
            """
            insert into model_budget as b (day, scope, id, reserved, used)
            select $1::date, s.scope, s.id, $2::bigint, $3::bigint
            from (values ('all', 'all', $6::bigint), ('contact', $4::text, $7::bigint),
                         ('conversation', $5::text, $8::bigint)) as s (scope, id, most)
            where $2::bigint + $3::bigint <= s.most
            order by s.scope
            on conflict (day, scope, id) do update
            set reserved = b.reserved + excluded.reserved, used = b.used + excluded.used
            where b.reserved + b.used + excluded.reserved + excluded.used
                <= case b.scope when 'all' then $6::bigint when 'contact' then $7::bigint else $8::bigint end""";
    private static final String FORGET = "delete from model_budget where day < $1";
    private static final int SCOPES = 3;

    private final Pool pool;
    private final ModelConfig.Limits limits;
    private final Clock clock;
    private final AtomicReference<LocalDate> tidiedOn = new AtomicReference<>(LocalDate.MIN);

    @Inject
    Budget(Pool pool, ModelConfig config, Clock clock) {
        this(pool, config.budget(), clock);
    }

    Budget(Pool pool, ModelConfig.Limits limits, Clock clock) {
        this.pool = pool;
        this.limits = limits;
        this.clock = clock;
    }

    /** Tokens that are kept for one question. */
    record Reservation(LocalDate day, String contact, String conversation, int tokens) {}

    /** One of the limits would be passed. Without a trace: it is an answer and not a defect. */
    private static final class Refused extends RuntimeException {
        Refused() {
            super("over budget", null, false, false);
        }
    }

    /** Empty when the conversation, the customer or the day has not so many left. */
    Uni<Optional<Reservation>> reserve(IntentClassified message, int tokens) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        Reservation reservation = new Reservation(
                today, message.contactId().value(), message.conversationId().value(), tokens);
        Tuple booking = booking(reservation, tokens, 0)
                .addLong(limits.all())
                .addLong(limits.contact())
                .addLong(limits.conversation());
        return tidy(today)
                .chain(() -> pool.withTransaction(connection ->
                        connection.preparedQuery(BOOK).execute(booking).invoke(Budget::wantAll)))
                .replaceWith(Optional.of(reservation))
                .onFailure(Refused.class)
                .recoverWithItem(Optional.empty());
    }

    private static void wantAll(RowSet<Row> booked) {
        if (booked.rowCount() < SCOPES) {
            throw new Refused();
        }
    }

    /** What was reserved is free again, and what was used is spent, however much it was. */
    Uni<Void> settle(Reservation reservation, int used) {
        Tuple booking = booking(reservation, -reservation.tokens(), used)
                .addLong(Long.MAX_VALUE)
                .addLong(Long.MAX_VALUE)
                .addLong(Long.MAX_VALUE);
        return pool.preparedQuery(BOOK).execute(booking).replaceWithVoid();
    }

    private static Tuple booking(Reservation reservation, long reserved, long used) {
        return Tuple.tuple()
                .addLocalDate(reservation.day())
                .addLong(reserved)
                .addLong(used)
                .addString(reservation.contact())
                .addString(reservation.conversation());
    }

    /** Once a day. Yesterday stays, for what was reserved before midnight. */
    private Uni<Void> tidy(LocalDate today) {
        return today.equals(tidiedOn.get())
                ? Uni.createFrom().voidItem()
                : pool.preparedQuery(FORGET)
                        .execute(Tuple.of(today.minusDays(1)))
                        .invoke(() -> tidiedOn.set(today))
                        .replaceWithVoid();
    }
}
