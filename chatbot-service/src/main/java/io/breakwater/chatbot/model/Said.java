package io.breakwater.chatbot.model;

import java.util.OptionalInt;

/**
 * What the model has said.
 *
 * @param input tokens of the question, where the endpoint tells
 * @param output tokens of the answer, where the endpoint tells
 */
record Said(String text, OptionalInt input, OptionalInt output) {
    /** What it cost; the estimate where the endpoint does not tell. */
    int tokens(int estimate) {
        long told = (long) input.orElse(0) + output.orElse(0);
        return input.isPresent() && output.isPresent() ? (int) Math.min(told, Integer.MAX_VALUE) : estimate;
    }
}
