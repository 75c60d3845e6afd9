package io.breakwater.chatbot.domain;

import io.breakwater.events.IntentClassified;

/**
 * What one message does to a conversation. Pure: the same state, message and answers always give the same outcome.
 *
 * <p>From every state and for every message the outcome is a reply with a way to a person on it, or the conversation
 * is a person's.
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
}
