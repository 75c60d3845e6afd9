package io.breakwater.chatbot.domain;

import io.breakwater.events.IntentClassified;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the customer has said lately, by the gateway's clock.
 *
 * @param lastAt when the latest message was received that had its turn, or the bot asked something of its own accord; null
 *     when that is not known
 * @param waiting messages without an answer, oldest first: more of the same thought may come
 */
public record Hearing(@Nullable Instant lastAt, List<IntentClassified> waiting) {
    public static final Hearing NONE = new Hearing(null, List.of());
    /** A thought is over when nothing came for so long after its last words. */
    static final Duration QUIET = Duration.ofMillis(1500);
    /** Nobody waits longer for an answer, however much they write. */
    static final Duration LONGEST = Duration.ofSeconds(4);

    public Hearing {
        waiting = List.copyOf(waiting);
    }

    /** When the waiting messages must be answered; empty when none waits. */
    public Optional<Instant> dueAt() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(dueAt(waiting));
    }

    static Instant dueAt(List<IntentClassified> thought) {
        Instant quiet = receivedAt(thought.get(thought.size() - 1)).plus(QUIET);
        Instant latest = receivedAt(thought.get(0)).plus(LONGEST);
        return quiet.isBefore(latest) ? quiet : latest;
    }

    /** When the gateway received a message; for one of before that was told, when triage had read it. */
    public static Instant receivedAt(IntentClassified message) {
        return message.receivedAt() == null ? message.occurredAt() : message.receivedAt();
    }

    /** The bot has asked something of its own accord: whoever answers it comes back from no pause. */
    public Hearing asked(Instant now) {
        return new Hearing(now, waiting);
    }

    Hearing holding(List<IntentClassified> thought) {
        return new Hearing(lastAt, thought);
    }

    static Hearing after(IntentClassified last) {
        return new Hearing(receivedAt(last), List.of());
    }
}
