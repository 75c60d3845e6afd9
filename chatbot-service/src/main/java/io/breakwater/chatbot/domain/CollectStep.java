package io.breakwater.chatbot.domain;

import io.breakwater.events.EscalationReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a slot, unless it is known, obvious or already in the message that began the flow. After two answers that
 * do not fit, a person takes over.
 *
 * @param slot what is asked for; a thing chosen from the account is also known under this name
 */
public record CollectStep(String id, String slot, Answers answers, String ask, String next) implements Step {
    static final int MOST_TRIES = 2;

    @Override
    public List<String> followers() {
        return List.of(next);
    }

    @Override
    public List<String> texts() {
        List<String> all = new ArrayList<>(answers.texts());
        all.add(ask);
        return all;
    }

    @Override
    public boolean waits() {
        return true;
    }

    @Override
    public Move enter(Turn turn) {
        if (turn.frame().slots().containsKey(slot)) {
            return Move.to(next);
        }
        List<Option> options = answers.options(turn);
        if (answers.needsOptions() && options.isEmpty()) {
            turn.handOver(EscalationReason.FLOW_NEEDS_PERSON, List.of(), Patterns.HANDOFF);
            return Move.WAIT;
        }
        return known(turn, options).orElseGet(() -> {
            turn.ask(Question.Kind.SLOT, slot, ask, options);
            return Move.WAIT;
        });
    }

    /** Takes from the message that begins the flow what can be known of the answer before the question's turn comes. */
    void foresee(Turn turn) {
        if (!answers.needsOptions() && !turn.frame().slots().containsKey(slot)) {
            answers.volunteered(List.of(), turn).ifPresent(answer -> fill(turn, answer, FilledSlot.SAID));
        }
    }

    /** Where the flow goes when nothing must be asked. */
    private Optional<Move> known(Turn turn, List<Option> options) {
        Optional<Option> only = answers.only(options);
        if (only.isPresent()) {
            return only.map(o -> fill(turn, o, FilledSlot.SYSTEM));
        }
        if (!turn.opening()) {
            return Optional.empty();
        }
        Optional<Option> said = answers.volunteered(options, turn);
        if (said.isPresent()) {
            return said.map(o -> fill(turn, o, FilledSlot.SAID));
        }
        return answers.likeliest(options, turn.frame()).map(likeliest -> {
            turn.others(options.stream().filter(o -> !o.equals(likeliest)).toList());
            return fill(turn, likeliest, FilledSlot.INFERRED);
        });
    }

    /** Keeps the answer and goes on. */
    Move fill(Turn turn, Option answer, String source) {
        FilledSlot value = new FilledSlot(answer.value(), answer.label(), source, answers.verified(), id);
        Frame frame = turn.frame().with(slot, value);
        Optional<Item> item = answers.item(frame, answer.value());
        turn.frame(item.map(i -> frame.with(slot, i)).orElse(frame));
        return Move.to(next);
    }
}
