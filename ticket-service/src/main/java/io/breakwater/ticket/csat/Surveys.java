package io.breakwater.ticket.csat;

import io.breakwater.events.ConversationId;
import io.breakwater.ticket.domain.Survey;
import io.breakwater.ticket.store.Cells;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The questions for a rating, one for each resolution that asked for it. Needs the conversation's lock. */
@ApplicationScoped
class Surveys {
    private static final String LATEST =
            """
            select number, submissions, first_rated_at, rated_at, rating, comment from resolution
            where conversation_id = :id and csat_requested
            order by number desc
            limit 1""";
    private static final String STORE =
            """
            update resolution
            set rating = cast(:rating as int), comment = nullif(cast(:comment as text), ''),
                first_rated_at = cast(cast(:first_at as text) as timestamptz),
                rated_at = cast(cast(:at as text) as timestamptz), submissions = cast(:submissions as int)
            where conversation_id = :id and number = cast(:number as int)""";

    /** The question of the latest resolution that asked for a rating. */
    Uni<Optional<Survey>> latest(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LATEST, Object[].class)
                        .setParameter("id", conversation.value())
                        .getResultList())
                .map(rows -> rows.stream().map(Surveys::read).findFirst());
    }

    Uni<Void> store(ConversationId conversation, Survey survey, Survey.Answer answer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STORE)
                        .setParameter("id", conversation.value())
                        .setParameter("number", survey.resolution())
                        .setParameter("submissions", survey.submissions())
                        .setParameter("rating", answer.rating())
                        .setParameter("comment", answer.comment() == null ? "" : answer.comment())
                        .setParameter("first_at", answer.firstAt().toString())
                        .setParameter("at", answer.at().toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Survey read(Object[] row) {
        Cells cells = new Cells(row);
        int number = cells.count();
        int submissions = cells.count();
        Instant firstAt = cells.timeOrNull();
        Instant at = cells.timeOrNull();
        if (firstAt == null || at == null) {
            return new Survey(number, null, submissions);
        }
        return new Survey(number, new Survey.Answer(cells.count(), cells.textOrNull(), firstAt, at), submissions);
    }
}
