package io.breakwater.chatbot.domain;

import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Slot;
import io.breakwater.events.VerificationLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person would want to know, kept beyond the end of a flow.
 *
 * @param proof what shows who the customer is, as of the last message
 * @param slots what was said or looked up, with its source
 * @param steps what was done and shown, in order
 * @param misunderstood texts that found no answer
 */
public record Memory(
        @Nullable String lastText,
        List<ScoredIntent> intents,
        VerificationLevel verificationLevel,
        Proof proof,
        List<Slot> slots,
        List<String> steps,
        List<String> articles,
        List<String> misunderstood) {
    static final Memory EMPTY =
            new Memory(null, List.of(), VerificationLevel.NONE, Proof.NONE, List.of(), List.of(), List.of(), List.of());

    public Memory {
        intents = List.copyOf(intents);
        // A state that was stored before proofs were kept has none.
        proof = proof == null ? Proof.NONE : proof;
        slots = List.copyOf(slots);
        steps = List.copyOf(steps);
        articles = List.copyOf(articles);
        misunderstood = List.copyOf(misunderstood);
    }

    /** With one more thing that was done. */
    Memory with(String step) {
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        List<String> kept = Notes.last(more, Notes.MOST_STEPS);
        return new Memory(lastText, intents, verificationLevel, proof, slots, kept, articles, misunderstood);
    }

    /** With what shows now who the customer is. */
    Memory with(Proof now) {
        return new Memory(lastText, intents, verificationLevel, now, slots, steps, articles, misunderstood);
    }
}
