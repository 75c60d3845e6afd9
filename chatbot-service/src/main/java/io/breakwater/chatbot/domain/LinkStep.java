package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import java.util.List;

/** Offers the screen of the app where the customer can go on. */
public record LinkStep(String id, String screen, String label, String next) implements Step {
    @Override
    public List<String> followers() {
        return List.of(next);
    }

    @Override
    public List<String> texts() {
        return List.of(label);
    }

    @Override
    public Move enter(Turn turn) {
        turn.offer(Action.deepLink(turn.text(label), screen));
        turn.noteStep("offered the screen " + screen);
        return Move.to(next);
    }
}
