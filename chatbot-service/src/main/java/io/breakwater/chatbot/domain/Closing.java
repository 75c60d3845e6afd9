package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.Urgency;
import java.util.ArrayList;
import java.util.List;

/** Ends a turn: what was said becomes one reply, and what was learnt the state for the next message. */
final class Closing {
    private static final int LONG_TALK = 12;
    private static final int REMIND = 6;
    private static final int MOST_OTHERS = 3;

    private Closing() {}

    /** A person owns the conversation: nothing is said and nothing changes. */
    static Progress silent(Turn turn) {
        return done(Outcome.silent(turn.before()));
    }

    /** A person takes over without a word of the bot; the customer was told by somebody else. */
    static Progress leftToPerson(Turn turn) {
        if (turn.message().occurredAt().isBefore(turn.before().ownerSince())) {
            return silent(turn);
        }
        turn.notes().handedOver();
        return done(Outcome.silent(state(turn, turn.before().recentReplies())));
    }

    static Progress reply(Turn turn) {
        boolean handed = turn.notes().owner() == DialogueState.Owner.PERSON;
        if (!handed && turn.question() == null) {
            offerMore(turn);
        }
        Reply reply = turn.speech().reply(preface(turn), handed ? List.of() : waysOut(turn));
        if (turn.speech().inCircles() && !handed && turn.question() == null) {
            turn.askSilently(PersonOffer.silently(turn));
        }
        DialogueState after = state(turn, turn.speech().remember(reply.text()));
        return done(turn.effects().outcome(after, reply));
    }

    /** Never left out, however much else is offered. */
    private static List<Action> waysOut(Turn turn) {
        List<Action> ways = new ArrayList<>();
        if (turn.message().urgency().atLeast(Urgency.HIGH)) {
            // Triage suspects more than it can say: one touch then says it, and the answer stays what it is.
            String report = turn.text(Patterns.REPORT_FRAUD);
            ways.add(Action.quickReply(report, report));
        }
        ways.add(Action.requestHuman(turn.text(Patterns.PERSON), turn.message().conversationId()));
        return ways;
    }

    static DialogueState state(Turn turn, List<String> recentReplies) {
        turn.stack().frames().forEach(turn.notes()::frame);
        DialogueState before = turn.before();
        Notes notes = turn.notes();
        return new DialogueState(
                notes.owner(),
                notes.owner() == before.owner()
                        ? before.ownerSince()
                        : turn.message().occurredAt(),
                turn.effects().escalated() || before.dossierSent(),
                turn.language(),
                turn.stack().frames(),
                turn.question(),
                before.turns() + 1,
                notes.failedTries(),
                notes.clarifications(),
                notes.pending(),
                recentReplies,
                notes.memory());
    }

    private static void offerMore(Turn turn) {
        Question others = turn.others();
        if (others != null) {
            turn.askSilently(others);
            others.options().stream()
                    .limit(MOST_OTHERS)
                    .forEach(o -> turn.offer(Action.quickReply(o.label(), o.label())));
        } else if (isLong(turn)) {
            PersonOffer.make(turn, Patterns.LONG_TALK);
        }
    }

    private static boolean isLong(Turn turn) {
        int turns = turn.before().turns() + 1;
        return turns >= LONG_TALK && turns % REMIND == 0;
    }

    /** What comes before everything else: who is speaking. */
    private static List<String> preface(Turn turn) {
        DialogueState before = turn.before();
        boolean first = before.turns() == 0 && before.recentReplies().isEmpty();
        return first ? List.of(turn.text(Patterns.FIRST)) : List.of();
    }

    private static Progress done(Outcome outcome) {
        return new Progress.Done(outcome);
    }
}
