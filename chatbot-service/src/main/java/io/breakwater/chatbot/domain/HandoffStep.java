package io.breakwater.chatbot.domain;

import io.breakwater.events.EscalationReason;
import java.util.List;

/** Tells the customer that a person takes over, asks for one, and falls silent. */
public record HandoffStep(String id, String text, EscalationReason reason, List<String> skills) implements Step {
    public HandoffStep {
        skills = List.copyOf(skills);
    }

    @Override
    public List<String> followers() {
        return List.of();
    }

    @Override
    public List<String> texts() {
        return List.of(text);
    }

    @Override
    public Move enter(Turn turn) {
        turn.handOver(reason, skills, text);
        return Move.WAIT;
    }
}
