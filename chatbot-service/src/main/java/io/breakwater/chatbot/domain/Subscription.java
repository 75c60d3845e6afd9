package io.breakwater.chatbot.domain;

import io.breakwater.events.AccountChanged;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;

/**
 * A thing of the account of whose changes a customer wants to hear.
 *
 * @param flow the flow in which the customer asked about it
 * @param step the {@link SubscribeStep} there, which knows when the story is over and what is asked then
 * @param subject what {@code account-changed} calls such a thing
 * @param state the last one that the customer was told
 * @param stateAt a time at which it had that state; facts from before it are not news any more
 */
public record Subscription(String flow, String step, String subject, String subjectId, String state, Instant stateAt) {
    /** What can be subscribed. A flow knows such a thing by this name. */
    public static final Set<String> SUBJECTS = Set.of("withdrawal", "deposit", "topup", "request", "card");

    static final String STATE = "state";
    private static final String CHANGED_AT = "updated_at";

    /** @param seenAt when the thing was looked up, for things that do not tell when they changed */
    static Subscription to(Item thing, SubscribeStep step, String flow, Instant seenAt) {
        return new Subscription(
                flow,
                step.id(),
                step.thing(),
                thing.id(),
                thing.fields().getOrDefault(STATE, ""),
                changedAt(thing.fields().getOrDefault(CHANGED_AT, ""), seenAt));
    }

    private static Instant changedAt(String told, Instant otherwise) {
        try {
            return Instant.parse(told);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    /** Whether the customer does not know this yet: another state than the last one, and not an older one. */
    public boolean isNews(AccountChanged change) {
        return !change.state().equals(state) && !change.occurredAt().isBefore(stateAt);
    }

    /** After this change. */
    public Subscription after(AccountChanged change) {
        return new Subscription(flow, step, subject, subjectId, change.state(), change.occurredAt());
    }
}
