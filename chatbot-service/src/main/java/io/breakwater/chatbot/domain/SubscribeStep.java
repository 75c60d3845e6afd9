package io.breakwater.chatbot.domain;

import io.breakwater.events.VerificationLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Promises to write when a thing changes, and lets the conversation hear of it. Does nothing for a thing whose story
 * is over, nor for a customer who is not verified.
 *
 * @param thing what the flow knows under the name of one of {@link Subscription#SUBJECTS}
 * @param until the states after which nothing more comes
 * @param asks the step, a question with choices, that the flow goes on with when the thing comes into a state. The flow
 *     then knows no more of the thing than its id and state
 */
public record SubscribeStep(String id, String thing, Set<String> until, Map<String, String> asks, String next)
        implements Step {
    public SubscribeStep {
        until = Set.copyOf(until);
        asks = Map.copyOf(asks);
    }

    @Override
    public List<String> followers() {
        List<String> all = new ArrayList<>(asks.values());
        all.add(next);
        return all;
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public Move enter(Turn turn) {
        Item item = turn.frame().facts().get(thing);
        if (item != null && isOpen(item) && isVerified(turn)) {
            turn.effects()
                    .subscribe(Subscription.to(
                            item, this, turn.frame().flow(), turn.message().occurredAt()));
            turn.say(Patterns.WILL_WRITE);
            turn.noteStep("promised to write when the " + thing + " " + item.id() + " changes");
        }
        return Move.to(next);
    }

    private boolean isOpen(Item item) {
        String state = item.get(Subscription.STATE);
        return state != null && !until.contains(state);
    }

    // What the flow knows may come from an earlier message, when the customer was.
    private static boolean isVerified(Turn turn) {
        return VerificationLevel.VERIFIED.equals(turn.message().verificationLevel());
    }
}
