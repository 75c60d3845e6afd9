package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks the exchange for data, or to do something.
 *
 * @param constants arguments that the flow itself gives; they win over slots of the same name
 * @param into the name under which the flow then knows the answer
 * @param failed where to go when the exchange does not answer in time or refuses
 * @param where what must hold for each thing of a list that the flow wants to know of
 * @param unverified where to go when the customer may not be told; null when the flow rests here until the customer may
 */
public record CallStep(
        String id,
        Operation operation,
        Map<String, String> constants,
        String into,
        String next,
        String failed,
        List<Condition> where,
        @Nullable String unverified)
        implements Step {
    public CallStep {
        constants = Map.copyOf(constants);
        where = List.copyOf(where);
    }

    /** For whoever is verified, and about everything that the exchange answers. */
    public CallStep(
            String id, Operation operation, Map<String, String> constants, String into, String next, String failed) {
        this(id, operation, constants, into, next, failed, List.of(), null);
    }

    /** All that must be known comes from slots. */
    public CallStep(String id, Operation operation, String into, String next, String failed) {
        this(id, operation, Map.of(), into, next, failed);
    }

    @Override
    public List<String> followers() {
        return unverified == null ? List.of(next, failed) : List.of(next, failed, unverified);
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public Move enter(Turn turn) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String argument : operation.arguments()) {
            String value = constants.containsKey(argument)
                    ? constants.get(argument)
                    : turn.frame().value(argument);
            if (value == null) {
                return Move.to(failed);
            }
            arguments.put(argument, value);
        }
        String key = operation.changes()
                ? turn.effects().nextIdempotencyKey(turn.message().messageId())
                : "";
        return Move.needs(new Need.Account(operation, arguments, key), found -> take(turn, found));
    }

    private Move take(Turn turn, Found found) {
        return switch (found.result()) {
            case UNVERIFIED -> {
                turn.noteStep(operation.word() + ": the customer is not verified");
                if (unverified != null) {
                    yield Move.to(unverified);
                }
                askToVerify(turn);
                yield Move.WAIT;
            }
            case UNAVAILABLE -> {
                turn.noteStep(operation.word() + ": the exchange did not answer");
                yield Move.to(failed);
            }
            case OK -> keep(turn, found.items());
        };
    }

    private static void askToVerify(Turn turn) {
        turn.say(Patterns.VERIFY);
        turn.offer(
                Action.verify(turn.text(Patterns.VERIFY_BY_CODE), turn.message().conversationId()));
        turn.offer(Action.deepLink(turn.text(Patterns.VERIFY_LABEL), "profile.verification"));
    }

    private Move keep(Turn turn, List<Item> found) {
        List<Item> items = found.stream()
                .filter(item -> where.stream().allMatch(condition -> condition.holds(item)))
                .toList();
        if (operation.givesList()) {
            turn.frame(turn.frame().with(into, items.subList(0, Math.min(operation.mostItems(), items.size()))));
            turn.noteStep(operation.word() + ": " + items.size() + " found");
            return Move.to(next);
        }
        if (items.isEmpty()) {
            return Move.to(failed);
        }
        turn.frame(turn.frame().with(into, items.get(0)));
        turn.noteStep(operation.word() + ": done");
        return Move.to(next);
    }
}
