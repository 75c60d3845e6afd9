package io.breakwater.chatbot.domain;

import io.breakwater.events.EscalationReason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through the steps of a flow until it must wait for the customer, or for data, or is over. */
final class Walk {
    /** A flow that goes round this often without waiting is broken; the customer then gets a person. */
    private static final int MOST_STEPS = 60;

    private final Turn turn;
    private int taken;

    private Walk(Turn turn) {
        this.turn = turn;
    }

    /** Goes on from where the running flow stands. */
    static Progress on(Turn turn) {
        return new Walk(turn).go();
    }

    /** Goes on with the move that a step has led to. */
    static Progress on(Turn turn, Move move) {
        return new Walk(turn).follow(move);
    }

    private Progress go() {
        while (taken++ < MOST_STEPS) {
            turn.speech().speaksFor(turn.frame().flow());
            Progress progress = take(turn.stack().step().enter(turn));
            if (progress != null) {
                return progress;
            }
        }
        turn.handOver(EscalationReason.FLOW_NEEDS_PERSON, List.of(), Patterns.HANDOFF);
        return turn.finish();
    }

    private Progress follow(Move move) {
        Progress progress = take(move);
        return progress == null ? go() : progress;
    }

    /** Null when the next step can be done at once. */
    private @Nullable Progress take(Move move) {
        if (move.need() != null) {
            return new Progress.Waiting(
                    move.need(),
                    found -> follow(Objects.requireNonNull(move.then()).apply(found)));
        }
        if (move.next() != null) {
            turn.stack().goTo(move.next());
            return null;
        }
        if (move.ended() && !turn.stack().isEmpty()) {
            turn.say(Patterns.RESUME);
            return null;
        }
        return turn.finish();
    }
}
