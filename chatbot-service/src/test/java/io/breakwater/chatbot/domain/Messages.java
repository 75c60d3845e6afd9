package io.breakwater.chatbot.domain;

import io.breakwater.events.Channel;
import io.breakwater.events.Confidence;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Entity;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.MessageId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.Route;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.SecretKind;
import io.breakwater.events.Urgency;
import io.breakwater.events.VerificationLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Messages as triage hands them on. */
public record Messages(
        ConversationId conversation,
        ContactId contact,
        int number,
        String text,
        String language,
        VerificationLevel level,
        List<String> intents,
        Route route,
        List<Entity> entities,
        List<SecretKind> secrets,
        boolean apart,
        Urgency urgency) {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    public static Messages aMessage(String conversation, String contact, int number, String text) {
        return new Messages(
                new ConversationId(conversation),
                new ContactId(contact),
                number,
                text,
                "en",
                VerificationLevel.VERIFIED,
                List.of("out_of_scope"),
                Route.BOT,
                List.of(),
                List.of(),
                false,
                Urgency.NORMAL);
    }

    public Messages about(String... readings) {
        return new Messages(
                conversation,
                contact,
                number,
                text,
                language,
                level,
                List.of(readings),
                route,
                entities,
                secrets,
                apart,
                urgency);
    }

    /** Asks for all of these, each in words of its own. */
    public Messages wishing(String... wishes) {
        return new Messages(
                conversation,
                contact,
                number,
                text,
                language,
                level,
                List.of(wishes),
                route,
                entities,
                secrets,
                true,
                urgency);
    }

    public Messages of(Urgency other) {
        return new Messages(
                conversation, contact, number, text, language, level, intents, route, entities, secrets, apart, other);
    }

    public Messages routed(Route to) {
        return new Messages(
                conversation, contact, number, text, language, level, intents, to, entities, secrets, apart, urgency);
    }

    public Messages in(String other) {
        return new Messages(
                conversation, contact, number, text, other, level, intents, route, entities, secrets, apart, urgency);
    }

    public Messages verified(VerificationLevel other) {
        return new Messages(
                conversation,
                contact,
                number,
                text,
                language,
                other,
                intents,
                route,
                entities,
                secrets,
                apart,
                urgency);
    }

    public Messages with(SecretKind secret) {
        return new Messages(
                conversation,
                contact,
                number,
                text,
                language,
                level,
                intents,
                route,
                entities,
                List.of(secret),
                apart,
                urgency);
    }

    public Messages naming(@Nullable String type, String value) {
        List<Entity> named = type == null ? List.of() : List.of(new Entity(type, value, value));
        return new Messages(
                conversation, contact, number, text, language, level, intents, route, named, secrets, apart, urgency);
    }

    public MessageId id() {
        return MessageId.of(NameBasedUuid.of("test", conversation.value(), Integer.toString(number)));
    }

    public IntentClassified event() {
        UUID event = NameBasedUuid.of("test-classified", conversation.value(), Integer.toString(number));
        List<ScoredIntent> scored = Stream.of(intents)
                .flatMap(List::stream)
                .map(i -> new ScoredIntent(new Intent(i), new Confidence(apart ? 0.9 : 0.9 / intents.size())))
                .toList();
        return new IntentClassified(
                event,
                conversation,
                contact,
                NOON.plusSeconds(number),
                id(),
                Channel.WEB,
                language,
                level,
                text,
                scored,
                entities,
                urgency,
                route,
                List.of("test"),
                "test",
                secrets,
                NOON);
    }
}
