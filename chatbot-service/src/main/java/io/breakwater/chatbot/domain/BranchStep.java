package io.breakwater.chatbot.domain;

import java.util.ArrayList;
import java.util.List;

/** Goes where the first condition that holds points, else to {@code otherwise}. */
public record BranchStep(String id, List<Case> cases, String otherwise) implements Step {
    /** One way on. */
    public record Case(Condition condition, String next) {}

    public BranchStep {
        cases = List.copyOf(cases);
    }

    @Override
    public List<String> followers() {
        List<String> all = new ArrayList<>();
        cases.forEach(c -> all.add(c.next()));
        all.add(otherwise);
        return all;
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public Move enter(Turn turn) {
        for (Case one : cases) {
            if (one.condition().holds(turn.frame())) {
                return Move.to(one.next());
            }
        }
        return Move.to(otherwise);
    }
}
