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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message as triage hands it on. Each word about it gives a changed copy. */
public final class Messages {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ConversationId conversation;
    private final ContactId contact;
    private final int number;
    private final String text;
    private String language = "en";
    private VerificationLevel level = VerificationLevel.VERIFIED;
    private List<String> intents = List.of("out_of_scope");
    private Route route = Route.BOT;
    private List<Entity> entities = List.of();
    private List<SecretKind> secrets = List.of();
    private boolean apart;
    private Urgency urgency = Urgency.NORMAL;
    private Instant receivedAt;
    private Channel channel = Channel.WEB;

    private Messages(ConversationId conversation, ContactId contact, int number, String text) {
        this.conversation = conversation;
        this.contact = contact;
        this.number = number;
        this.text = text;
        // A minute apart, so that each is a thought of its own.
        this.receivedAt = NOON.plusSeconds(60L * number);
    }

    public static Messages aMessage(String conversation, String contact, int number, String text) {
        return new Messages(new ConversationId(conversation), new ContactId(contact), number, text);
    }

    private Messages changed(Consumer<Messages> change) {
        Messages copy = new Messages(conversation, contact, number, text);
        copy.language = language;
        copy.level = level;
        copy.intents = intents;
        copy.route = route;
        copy.entities = entities;
        copy.secrets = secrets;
        copy.apart = apart;
        copy.urgency = urgency;
        copy.receivedAt = receivedAt;
        copy.channel = channel;
        change.accept(copy);
        return copy;
    }

    public Messages about(String... readings) {
        return changed(m -> m.intents = List.of(readings));
    }

    /** Asks for all of these, each in words of its own. */
    public Messages wishing(String... wishes) {
        return changed(m -> {
            m.intents = List.of(wishes);
            m.apart = true;
        });
    }

    public Messages of(Urgency other) {
        return changed(m -> m.urgency = other);
    }

    public Messages routed(Route to) {
        return changed(m -> m.route = to);
    }

    public Messages in(String other) {
        return changed(m -> m.language = other);
    }

    public Messages verified(VerificationLevel other) {
        return changed(m -> m.level = other);
    }

    public Messages with(SecretKind secret) {
        return changed(m -> m.secrets = List.of(secret));
    }

    public Messages naming(@Nullable String type, String value) {
        return changed(m -> m.entities = type == null ? List.of() : List.of(new Entity(type, value, value)));
    }

    public Messages receivedAt(Instant when) {
        return changed(m -> m.receivedAt = when);
    }

    public Messages on(Channel other) {
        return changed(m -> m.channel = other);
    }

    public VerificationLevel level() {
        return level;
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
                channel,
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
                receivedAt);
    }
}
