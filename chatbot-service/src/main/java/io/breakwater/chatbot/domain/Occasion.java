package io.breakwater.chatbot.domain;

import io.breakwater.events.Channel;
import io.breakwater.events.Confidence;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.MessageId;
import io.breakwater.events.Route;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Urgency;
import io.breakwater.events.VerificationLevel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Why a conversation goes on without a new message.
 *
 * @param id the same for the same occasion, so that what is done because of it is done once
 */
public record Occasion(ConversationId conversation, ContactId contact, Channel channel, UUID id, Instant at) {
    private static final String READ_BEFORE = "read before";

    /** The last message once more, under this occasion's id. */
    public IntentClassified lastMessage(DialogueState state) {
        Memory memory = state.memory();
        return message(
                state,
                Objects.requireNonNull(memory.lastText(), "a flow waits, so a message began it"),
                memory.intents());
    }

    /** The same; {@code done} stands for it when nothing was said since a person gave the conversation back. */
    public IntentClassified lastMessageOr(DialogueState state, String done) {
        return state.memory().lastText() != null
                ? lastMessage(state)
                : message(state, done, List.of(new ScoredIntent(Intent.OUT_OF_SCOPE, new Confidence(1))));
    }

    private IntentClassified message(DialogueState state, String text, List<ScoredIntent> intents) {
        Memory memory = state.memory();
        return new IntentClassified(
                id,
                conversation,
                contact,
                at,
                MessageId.of(id),
                channel,
                state.language(),
                memory.proof().isGiven() ? VerificationLevel.VERIFIED : memory.verificationLevel(),
                text,
                intents,
                List.of(),
                Urgency.NORMAL,
                Route.BOT,
                List.of(),
                READ_BEFORE,
                List.of(),
                null);
    }
}
