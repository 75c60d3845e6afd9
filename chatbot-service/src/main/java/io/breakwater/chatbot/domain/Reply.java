package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import java.util.List;
import java.util.Locale;

/**
 * The one message that answers a customer's message, or that tells of a change.
 *
 * @param tokens what a language model cost for it; 0 when none was asked
 * @param flows what it comes from, as {@code ReplyIssued} has it
 * @param confirmed those of {@code flows} of which the customer has just said that they solved it
 */
public record Reply(
        String text,
        List<Action> actions,
        List<String> sources,
        Kind kind,
        int tokens,
        List<String> flows,
        List<String> confirmed) {
    /** What the reply mainly is, for counting. */
    public enum Kind {
        FLOW,
        ARTICLE,
        SMALL_TALK,
        CLARIFICATION,
        NOT_UNDERSTOOD,
        HANDOFF,
        NEWS,
        REMINDER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Reply {
        actions = List.copyOf(actions);
        sources = List.copyOf(sources);
        flows = List.copyOf(flows);
        confirmed = List.copyOf(confirmed);
    }
}
