package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Optional;

/** Where the answers to a question come from, and how one is recognised. */
public sealed interface Answers permits ListedAnswers, FixedAnswers, FreeAnswers {
    /** Keys of the texts that options are shown with. */
    List<String> texts();

    List<Option> options(Turn turn);

    /** The answer that a text gives to the question, if it is clear. */
    Optional<Option> read(List<Option> options, Turn turn);

    /** The answer that stands in the message which began the flow, before the question was asked. */
    Optional<Option> volunteered(List<Option> options, Turn turn);

    /** Whether the text as a whole is an answer, even where it is a sentence that could mean something else. */
    default boolean takes(String text) {
        return false;
    }

    /** The only answer there can be. */
    default Optional<Option> only(List<Option> options) {
        return Optional.empty();
    }

    /** The answer that is so likely that asking would only annoy. */
    default Optional<Option> likeliest(List<Option> options, Frame frame) {
        return Optional.empty();
    }

    /** Whether nothing can be asked when there are no options. */
    default boolean needsOptions() {
        return false;
    }

    /** Whether naming another option later takes the answer back. */
    default boolean canBeCorrected() {
        return needsOptions();
    }

    /** Whether the exchange's data stands behind each answer. */
    default boolean verified() {
        return false;
    }

    /** The thing that the answer names. */
    default Optional<Item> item(Frame frame, String value) {
        return Optional.empty();
    }
}
