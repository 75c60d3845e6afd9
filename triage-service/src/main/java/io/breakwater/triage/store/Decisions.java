package io.breakwater.triage.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Entity;
import io.breakwater.events.MessageId;
import io.breakwater.events.Route;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Urgency;
import io.breakwater.kit.event.EventCodec;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All decisions, one a message. */
@ApplicationScoped
public class Decisions {
    private static final String ADD =
            """
            insert into decision (message_id, conversation_id, contact_id, decided_at, language, intents, entities,
                urgency, route, reasons, model)
            select d.message_id, d.conversation_id, d.contact_id, cast(d.decided_at as timestamptz), d.language,
                cast(d.intents as jsonb), cast(d.entities as jsonb), d.urgency, d.route, cast(d.reasons as jsonb),
                d.model
            from unnest(cast(:messages as text[]), cast(:conversations as text[]), cast(:contacts as text[]),
                cast(:times as text[]), cast(:languages as text[]), cast(:intents as text[]), cast(:entities as text[]),
                cast(:urgencies as text[]), cast(:routes as text[]), cast(:reasons as text[]), cast(:models as text[]))
                as d (message_id, conversation_id, contact_id, decided_at, language, intents, entities, urgency, route,
                    reasons, model)
            on conflict (message_id) do nothing""";
    private static final String LATEST_LANGUAGES =
            """
            select c.id as conversation_id, d.language
            from unnest(cast(:conversations as text[])) as c (id)
            cross join lateral (select language from decision where conversation_id = c.id
                order by decided_at desc limit 1) as d""";
    private static final String BY_MESSAGE =
            """
            select message_id, conversation_id, contact_id, decided_at, language, cast(intents as text) as intents,
                cast(entities as text) as entities, urgency, route, cast(reasons as text) as reasons, model
            from decision where message_id = :message""";

    /** Keeps them inside the open transaction; one statement, however many. A message's first decision stays. */
    public Uni<Void> addAll(List<StoredDecision> decisions) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter(
                                "messages", texts(decisions, d -> d.messageId().value()))
                        .setParameter("conversations", texts(decisions, d -> d.conversationId()
                                .value()))
                        .setParameter(
                                "contacts", texts(decisions, d -> d.contactId().value()))
                        .setParameter(
                                "times", texts(decisions, d -> d.decidedAt().toString()))
                        .setParameter("languages", texts(decisions, StoredDecision::language))
                        .setParameter("intents", texts(decisions, d -> json(d.intents())))
                        .setParameter("entities", texts(decisions, d -> json(d.entities())))
                        .setParameter(
                                "urgencies", texts(decisions, d -> d.urgency().value()))
                        .setParameter("routes", texts(decisions, d -> d.route().value()))
                        .setParameter("reasons", texts(decisions, d -> json(d.reasons())))
                        .setParameter("models", texts(decisions, StoredDecision::model))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Needs an open session. */
    public Uni<Optional<StoredDecision>> byMessage(MessageId message) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BY_MESSAGE, Tuple.class)
                        .setParameter("message", message.value())
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(Decisions::decision));
    }

    /** What each of these conversations was last held in; one query, those without a message are left out. Needs an open session. */
    public Uni<Map<ConversationId, String>> latestLanguages(Collection<ConversationId> conversations) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LATEST_LANGUAGES, Tuple.class)
                        .setParameter(
                                "conversations",
                                conversations.stream()
                                        .map(ConversationId::value)
                                        .toArray(String[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new ConversationId(row.get("conversation_id", String.class)),
                                row -> row.get("language", String.class))));
    }

    private static StoredDecision decision(Tuple row) {
        return new StoredDecision(
                new MessageId(row.get("message_id", String.class)),
                new ConversationId(row.get("conversation_id", String.class)),
                new ContactId(row.get("contact_id", String.class)),
                row.get("decided_at", OffsetDateTime.class).toInstant(),
                row.get("language", String.class),
                parse(row.get("intents", String.class), new TypeReference<List<ScoredIntent>>() {}),
                parse(row.get("entities", String.class), new TypeReference<List<Entity>>() {}),
                new Urgency(row.get("urgency", String.class)),
                new Route(row.get("route", String.class)),
                parse(row.get("reasons", String.class), new TypeReference<List<String>>() {}),
                row.get("model", String.class));
    }

    private static String[] texts(List<StoredDecision> decisions, Function<StoredDecision, String> value) {
        return decisions.stream().map(value).toArray(String[]::new);
    }

    private static String json(Object value) {
        try {
            return EventCodec.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records of the contract are always JSON", e);
        }
    }

    private static <T> T parse(String json, TypeReference<T> type) {
        try {
            return EventCodec.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored decision does not fit " + type.getType(), e);
        }
    }
}
