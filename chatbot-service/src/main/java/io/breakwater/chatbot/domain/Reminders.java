package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the bot says when the question of a flow stays open for a while: once a question. Pure, as {@link News} is. */
public final class Reminders {
    /** Where somebody may still be looking. An email can wait for days. */
    private static final Set<Intent> CLOSING = Set.of(Talk.THANKS, Talk.GOODBYE);

    private final Library library;
    private final Duration after;

    /** @param after how long a question stays open before the customer is reminded; zero for never */
    public Reminders(Library library, Duration after) {
        this.library = library;
        this.after = after;
    }

    /** A reminder, and the conversation after it. */
    public record Given(DialogueState state, Reminder reminder, Reply reply) {}

    /** What to do about the question that is open after this message. */
    public Reminder plan(Reminder before, DialogueState state, IntentClassified message, Instant now) {
        Optional<String> open = open(state);
        if (open.isEmpty()) {
            return Reminder.NONE;
        }
        if (open.get().equals(before.given())) {
            return new Reminder(null, before.given());
        }
        boolean wanted = !after.isZero()
                && Pacing.LOOKED_AT.contains(message.channel())
                && !message.urgency().atLeast(Urgency.HIGH)
                && !CLOSING.contains(message.top().intent());
        return wanted ? new Reminder(now.plus(after), null) : Reminder.NONE;
    }

    /**
     * The open question once more, with its answers and the way to a person. Empty when none is open any more or a
     * person owns the conversation.
     */
    public Optional<Given> give(DialogueState state, ConversationId conversation) {
        return open(state).map(open -> {
            Question question = Objects.requireNonNull(state.question());
            Speech speech = new Speech(library.phrases(), state.language(), state.turns(), List.of());
            speech.kind(Reply.Kind.REMINDER);
            speech.say(speech.text(Patterns.REMINDER, name -> question.text()));
            question.options().forEach(o -> speech.offer(Action.quickReply(o.label(), o.label())));
            Action person = Action.requestHuman(speech.text(Patterns.PERSON, name -> null), conversation);
            DialogueState told = state.told("reminded of the open question", state.stack(), question);
            return new Given(told, new Reminder(null, open), speech.reply(List.of(), List.of(person)));
        });
    }

    /** The question that a flow waits with, by its place. */
    private Optional<String> open(DialogueState state) {
        Question question = state.question();
        if (state.ownedByPerson() || question == null || question.kind() != Question.Kind.SLOT) {
            return Optional.empty();
        }
        FlowStack stack = new FlowStack(
                library.flows(), state.stack(), state.memory().proof().isGiven());
        return stack.restarted()
                ? Optional.empty()
                : stack.waiting().map(step -> stack.top().flow() + "/" + step.id());
    }
}
