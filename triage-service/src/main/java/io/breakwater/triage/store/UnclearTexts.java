package io.breakwater.triage.store;

import io.breakwater.events.MessageId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The words of all messages that were not clear and of which nobody has said yet what they meant. */
@ApplicationScoped
public class UnclearTexts {
    private static final String ADD =
            """
            insert into unclear_text (message_id, language, text, kept_until)
            select u.message_id, u.language, u.text, cast(u.kept_until as timestamptz)
            from unnest(cast(:messages as text[]), cast(:languages as text[]), cast(:texts as text[]),
                cast(:ends as text[])) as u (message_id, language, text, kept_until)
            on conflict (message_id) do nothing""";
    private static final String FORGET = "delete from unclear_text where message_id = any(cast(:messages as text[]))";
    private static final String FORGET_OLD =
            "delete from unclear_text where kept_until < cast(cast(:now as text) as timestamptz)";

    /** Keeps them inside the open transaction; one statement, however many. */
    public Uni<Void> addAll(List<UnclearText> texts) {
        if (texts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("messages", column(texts, text -> text.messageId()
                                .value()))
                        .setParameter("languages", column(texts, UnclearText::language))
                        .setParameter("texts", column(texts, text -> text.text().value()))
                        .setParameter(
                                "ends", column(texts, text -> text.keptUntil().toString()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What these messages meant is known, so their words are not needed here any more. */
    public Uni<Void> forget(Collection<MessageId> messages) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("messages", column(messages, MessageId::value))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those whose time is over. */
    public Uni<Void> forgetOld(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET_OLD)
                        .setParameter("now", now.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static <T> String[] column(Collection<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }
}
