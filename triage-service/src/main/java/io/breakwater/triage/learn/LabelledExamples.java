package io.breakwater.triage.learn;

import io.breakwater.events.AgentId;
import io.breakwater.events.Intent;
import io.breakwater.events.MessageId;
import io.breakwater.events.ReadingChosen;
import io.breakwater.triage.domain.ExampleLabel;
import io.breakwater.triage.domain.ExampleReview;
import io.breakwater.triage.domain.ExampleSource;
import io.breakwater.triage.domain.ExampleState;
import io.breakwater.triage.domain.LabelledExample;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All labelled examples. What is locked stays so until the open transaction ends: one change is made at a time. */
@ApplicationScoped
class LabelledExamples {
    private static final String COLUMNS =
            """
            select id, message_id, source, language, text, read_as, intent, labelled_by, labelled_at, state, reviewed_by,
                reviewed_at, version
            from labelled_example
            """;
    private static final String LOCK = COLUMNS + "where id = :id for update";
    private static final String LIST = COLUMNS
            + """
            where state = :state and (cast(:language as text) = '' or language = cast(:language as text)) and text is not null
                and (labelled_at, id) > (cast(cast(:at as text) as timestamptz), :after)
            order by labelled_at, id
            limit :most""";
    private static final String ACCEPTED = COLUMNS
            + """
            where state = 'accepted' and (cast(:language as text) = '' or language = cast(:language as text))
            order by language, intent, labelled_at, id""";
    private static final String ADD_CHOSEN =
            """
            insert into labelled_example (id, message_id, source, language, text, read_as, intent, labelled_at, state,
                version)
            select c.id, c.message_id, 'customer', u.language, u.text, d.intents -> 0 ->> 'intent', c.intent,
                cast(c.chosen_at as timestamptz), 'proposed', 0
            from unnest(cast(:ids as text[]), cast(:messages as text[]), cast(:intents as text[]),
                cast(:times as text[])) with ordinality as c (id, message_id, intent, chosen_at, position)
            join unclear_text u on u.message_id = c.message_id
            join decision d on d.message_id = c.message_id
            order by c.position
            on conflict do nothing""";
    // Absent values travel as empty texts: the driver does not know the type of a null.
    private static final String KEEP =
            """
            insert into labelled_example as e (id, message_id, source, language, text, read_as, intent, labelled_by,
                labelled_at, state, reviewed_by, reviewed_at, version)
            values (:id, :message, :source, :language, nullif(cast(:text as text), ''), :read_as, :intent, nullif(cast(:by as text), ''),
                cast(cast(:at as text) as timestamptz), :state, nullif(cast(:reviewer as text), ''),
                cast(nullif(cast(:reviewed_at as text), '') as timestamptz), :version)
            on conflict (id) do update
            set text = excluded.text, intent = excluded.intent, labelled_by = excluded.labelled_by,
                labelled_at = excluded.labelled_at, state = excluded.state, reviewed_by = excluded.reviewed_by,
                reviewed_at = excluded.reviewed_at, version = excluded.version
            where e.version = excluded.version - 1""";

    Uni<Optional<LabelledExample>> lock(String id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Tuple.class)
                        .setParameter("id", id)
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(LabelledExamples::example));
    }

    /** The next ones of a state, oldest label first; those whose words are forgotten are left out. */
    Uni<List<LabelledExample>> list(ExampleState state, String language, QueuePlace after, int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, Tuple.class)
                        .setParameter("state", state.word())
                        .setParameter("language", language)
                        .setParameter("at", after.at().toString())
                        .setParameter("after", after.id())
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream().map(LabelledExamples::example).toList());
    }

    /** All that may be learnt from; an empty language means every one. */
    Uni<List<LabelledExample>> accepted(String language) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ACCEPTED, Tuple.class)
                        .setParameter("language", language)
                        .getResultList())
                .map(rows -> rows.stream().map(LabelledExamples::example).toList());
    }

    /**
     * How many are new: one for each message whose words are still there. The first choice of a message counts. One
     * statement, however many.
     */
    Uni<Integer> addChosen(List<ReadingChosen> chosen) {
        return Panache.getSession().chain(session -> session.createNativeQuery(ADD_CHOSEN)
                .setParameter("ids", texts(chosen, c -> LabelledExample.id(c.messageId(), ExampleSource.CUSTOMER)))
                .setParameter("messages", texts(chosen, c -> c.messageId().value()))
                .setParameter("intents", texts(chosen, c -> c.intent().value()))
                .setParameter("times", texts(chosen, c -> c.occurredAt().toString()))
                .executeUpdate());
    }

    /** Whether it was kept; not when somebody else was first. */
    Uni<Boolean> keep(LabelledExample example) {
        ExampleLabel label = example.label();
        ExampleReview review = example.review();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("id", example.id())
                        .setParameter("message", example.messageId().value())
                        .setParameter("source", example.source().word())
                        .setParameter("language", example.language())
                        .setParameter("text", label.text() == null ? "" : label.text())
                        .setParameter("read_as", example.readAs().value())
                        .setParameter("intent", label.intent().value())
                        .setParameter("by", label.by() == null ? "" : label.by().value())
                        .setParameter("at", label.at().toString())
                        .setParameter("state", example.state().word())
                        .setParameter(
                                "reviewer", review == null ? "" : review.by().value())
                        .setParameter(
                                "reviewed_at", review == null ? "" : review.at().toString())
                        .setParameter("version", example.version())
                        .executeUpdate())
                .map(kept -> kept == 1);
    }

    private static LabelledExample example(Tuple row) {
        return new LabelledExample(
                row.get("id", String.class),
                new MessageId(row.get("message_id", String.class)),
                ExampleSource.of(row.get("source", String.class)),
                row.get("language", String.class),
                new Intent(row.get("read_as", String.class)),
                new ExampleLabel(
                        new Intent(row.get("intent", String.class)),
                        row.get("text", String.class),
                        agent(row.get("labelled_by", String.class)),
                        row.get("labelled_at", OffsetDateTime.class).toInstant()),
                ExampleState.of(row.get("state", String.class)),
                review(row.get("reviewed_by", String.class), row.get("reviewed_at", OffsetDateTime.class)),
                row.get("version", Number.class).longValue());
    }

    private static @Nullable AgentId agent(@Nullable String id) {
        return id == null ? null : new AgentId(id);
    }

    private static @Nullable ExampleReview review(@Nullable String by, @Nullable OffsetDateTime at) {
        return by == null || at == null ? null : new ExampleReview(new AgentId(by), at.toInstant());
    }

    private static String[] texts(List<ReadingChosen> chosen, Function<ReadingChosen, String> text) {
        return chosen.stream().map(text).toArray(String[]::new);
    }
}
