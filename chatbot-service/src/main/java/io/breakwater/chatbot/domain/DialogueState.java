package io.breakwater.chatbot.domain;

import io.breakwater.events.Dossier;
import io.breakwater.events.Intent;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Slot;
import io.breakwater.events.VerificationLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the bot remembers of a conversation.
 *
 * @param owner who answers: while a person does, the bot is silent
 * @param ownerSince when the fact that decided {@code owner} happened; older facts do not change it any more
 * @param stack flows under way, the running one last
 * @param dossierSent whether the person who owns it was told what the bot knows
 * @param turns messages that the bot answered since it owns the conversation
 * @param failedTries messages in a row that it did not understand
 * @param clarifications times in a row that it asked which reading is right
 * @param pending what else the customer asked for in a message with several wishes; each gets its turn
 * @param recentReplies fingerprints of the last replies, so that it does not repeat itself
 */
public record DialogueState(
        Owner owner,
        Instant ownerSince,
        boolean dossierSent,
        String language,
        List<Frame> stack,
        @Nullable Question question,
        int turns,
        int failedTries,
        int clarifications,
        List<Intent> pending,
        List<String> recentReplies,
        Memory memory) {
    /** Who answers the customer. */
    public enum Owner {
        BOT,
        PERSON
    }

    /**
     * What a person would want to know, kept beyond the end of a flow.
     *
     * @param slots what was said or looked up, with its source
     * @param steps what was done and shown, in order
     * @param misunderstood texts that found no answer
     */
    public record Memory(
            @Nullable String lastText,
            List<ScoredIntent> intents,
            VerificationLevel verificationLevel,
            List<Slot> slots,
            List<String> steps,
            List<String> articles,
            List<String> misunderstood) {
        static final Memory EMPTY =
                new Memory(null, List.of(), VerificationLevel.NONE, List.of(), List.of(), List.of(), List.of());

        public Memory {
            intents = List.copyOf(intents);
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
            return new Memory(lastText, intents, verificationLevel, slots, kept, articles, misunderstood);
        }
    }

    public DialogueState {
        stack = List.copyOf(stack);
        // A state that was stored before there were pending wishes has none.
        pending = pending == null ? List.of() : List.copyOf(pending);
        recentReplies = List.copyOf(recentReplies);
    }

    /** A conversation of which the bot knows nothing yet. */
    public static DialogueState fresh(String language) {
        return new DialogueState(
                Owner.BOT,
                Instant.EPOCH,
                false,
                language,
                List.of(),
                null,
                0,
                0,
                0,
                List.of(),
                List.of(),
                Memory.EMPTY);
    }

    public boolean ownedByPerson() {
        return owner == Owner.PERSON;
    }

    /** Whether the person who owns the conversation still has to be told what the bot knows. */
    public boolean owesDossier() {
        return ownedByPerson() && !dossierSent && knowsSomething();
    }

    /** The person who owns the conversation was told. */
    public DialogueState withDossierSent() {
        return new DialogueState(
                owner,
                ownerSince,
                true,
                language,
                stack,
                question,
                turns,
                failedTries,
                clarifications,
                pending,
                recentReplies,
                memory);
    }

    private boolean knowsSomething() {
        return !memory.steps().isEmpty()
                || !memory.slots().isEmpty()
                || !memory.misunderstood().isEmpty();
    }

    /** A person takes over, unless something newer has happened since {@code at}. */
    public DialogueState takenByPerson(Instant at) {
        if (at.isBefore(ownerSince) || ownedByPerson()) {
            return this;
        }
        return new DialogueState(
                Owner.PERSON,
                at,
                false,
                language,
                stack,
                question,
                turns,
                failedTries,
                clarifications,
                pending,
                recentReplies,
                memory);
    }

    /** The case is resolved: the bot answers again and starts afresh, unless something newer has happened. */
    public DialogueState givenBack(Instant at) {
        if (at.isBefore(ownerSince)) {
            return this;
        }
        return new DialogueState(
                Owner.BOT, at, false, language, List.of(), null, 0, 0, 0, List.of(), recentReplies, Memory.EMPTY);
    }

    /**
     * The bot has written of its own accord; {@code step} says to an agent what.
     *
     * @param asked what the customer's next message may answer, for the flow on top of {@code waiting}
     */
    DialogueState told(String step, List<Frame> waiting, @Nullable Question asked) {
        return new DialogueState(
                owner,
                ownerSince,
                dossierSent,
                language,
                waiting,
                asked,
                turns,
                failedTries,
                clarifications,
                pending,
                recentReplies,
                memory.with(step));
    }

    /** What the agent receives. */
    public Dossier dossier(Flows flows) {
        return Dossiers.of(this, flows);
    }
}
