package io.breakwater.chatbot.domain;

import io.breakwater.events.Dossier;
import io.breakwater.events.Slot;
import io.breakwater.events.VerificationLevel;
import java.util.ArrayList;
import java.util.List;

/** Writes down for an agent what the bot knows. */
final class Dossiers {
    private static final String VERIFIED_BY = "verified_by";

    private Dossiers() {}

    static Dossier of(DialogueState state, Flows flows) {
        Memory memory = state.memory();
        return new Dossier(
                summary(state, flows),
                memory.lastText(),
                memory.intents(),
                slots(memory),
                memory.steps(),
                memory.articles(),
                List.of(),
                state.language(),
                null,
                memory.proof().isGiven() ? VerificationLevel.VERIFIED : memory.verificationLevel(),
                openQuestions(state));
    }

    private static List<Slot> slots(Memory memory) {
        List<Slot> slots = new ArrayList<>(memory.slots());
        if (memory.proof().isGiven()) {
            slots.add(new Slot(VERIFIED_BY, memory.proof().word(), FilledSlot.SYSTEM, true));
        }
        return slots;
    }

    private static String summary(DialogueState state, Flows flows) {
        List<String> sentences = new ArrayList<>();
        for (Frame frame : state.stack()) {
            String about = flows.running(frame.flow(), frame.version())
                    .map(Flow::description)
                    .orElse(frame.flow());
            sentences.add("Under way: " + about + " (at step " + frame.step() + ").");
        }
        if (sentences.isEmpty()) {
            sentences.add("No flow under way.");
        }
        if (!state.memory().misunderstood().isEmpty()) {
            sentences.add(
                    "The bot found no answer " + state.memory().misunderstood().size() + " time(s).");
        }
        return String.join(" ", sentences);
    }

    private static List<String> openQuestions(DialogueState state) {
        List<String> open = new ArrayList<>(state.memory().misunderstood());
        state.pending().forEach(wish -> open.add("Also asked for: " + wish.value()));
        Question question = state.question();
        if (question != null && question.kind() == Question.Kind.SLOT) {
            open.add("Unanswered: " + question.text());
        }
        return open;
    }
}
