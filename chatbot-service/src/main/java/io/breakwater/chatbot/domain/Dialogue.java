package io.breakwater.chatbot.domain;

import io.breakwater.events.IntentClassified;
import java.util.Optional;

/**
 * What one message does to a conversation. Pure: the same state, message and answers always give the same outcome.
 *
 * <p>From every state and for every message the outcome is a reply with a way to a person on it, or the conversation
 * is a person's. A state must be told first what shows who the customer is ({@link DialogueState#provenBy}); what a flow
 * has learnt of the account is forgotten when nothing does any more.
 */
public final class Dialogue {
    private final Library library;

    public Dialogue(Library library) {
        this.library = library;
    }

    /** Reads the message in the light of the conversation, and carries out what it asks for. */
    public Progress turn(DialogueState state, IntentClassified message) {
        Turn turn = new Turn(library, state, message);
        return Understanding.read(turn).carryOut(turn);
    }

    /**
     * As {@link #turn}, for the first message after a long pause: where a flow waits and the message goes no further,
     * the bot says where they were and asks whether to go on.
     */
    public Progress welcome(DialogueState state, IntentClassified message) {
        Turn turn = new Turn(library, state, message);
        return Resumption.onReturn(turn).carryOut(turn);
    }

    /** Whether a flow rests until the customer is verified. */
    public boolean awaitsProof(DialogueState state) {
        return !state.ownedByPerson()
                && new FlowStack(
                                library.flows(),
                                state.stack(),
                                state.memory().proof().isGiven())
                        .awaitsProof();
    }

    /**
     * Goes on because the customer has sent a document. Empty when a person owns the conversation, or no flow asks for
     * documents.
     *
     * @param again the last message, as {@link Occasion#lastMessageOr} has it
     * @param document with the fields of {@link UploadStep#FIELDS}
     */
    public Optional<Progress> receive(DialogueState state, IntentClassified again, Item document) {
        if (state.ownedByPerson()) {
            return Optional.empty();
        }
        return library.flows().receiving().flatMap(flow -> flow.upload()
                .map(step -> new Command.Receive(flow, step, document).carryOut(new Turn(library, state, again))));
    }

    /**
     * Tries the step again at which a flow rests so, without a new message.
     *
     * @param again the last message, as {@link Occasion#lastMessage} has it
     */
    public Progress resume(DialogueState state, IntentClassified again) {
        return new Command.TryAgain().carryOut(new Turn(library, state, again));
    }
}
