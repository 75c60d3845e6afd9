package io.breakwater.chatbot.domain;

/**
 * The content that a dialogue works with.
 *
 * @param takesFiles whether customers can send documents through a conversation
 */
public record Library(Flows flows, Phrases phrases, boolean takesFiles) {
    /** This one, in which conversations that began with an earlier one can also end. */
    public Library after(Library before) {
        return new Library(flows.after(before.flows), phrases.after(before.phrases), takesFiles);
    }
}
