package io.breakwater.chatbot.domain;

import java.util.List;

/** Says a text. */
public record SayStep(String id, String text, String next) implements Step {
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
        return Move.to(next);
    }
}
