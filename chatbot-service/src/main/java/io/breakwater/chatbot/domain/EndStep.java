package io.breakwater.chatbot.domain;

import java.util.List;

/** The flow is over; a flow that was interrupted by it goes on. */
public record EndStep(String id) implements Step {
    @Override
    public List<String> followers() {
        return List.of();
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public Move enter(Turn turn) {
        turn.endFlow();
        return Move.END;
    }
}
