package io.breakwater.chatbot.domain;

import java.util.List;

/**
 * Says a text.
 *
 * @param solved whether the flow comes here when the customer has said that it is solved
 */
public record SayStep(String id, String text, String next, boolean solved) implements Step {
    public SayStep(String id, String text, String next) {
        this(id, text, next, false);
    }

    @Override
    public List<String> followers() {
        return List.of(next);
    }

    @Override
    public List<String> texts() {
        return List.of(text);
    }

    @Override
    public Move enter(Turn turn) {
        turn.say(text);
        if (solved) {
            turn.speech().confirmed(turn.frame().flow());
        }
        return Move.to(next);
    }
}
