package io.breakwater.benchmarks.load;

import org.jspecify.annotations.Nullable;

/**
 * Something that a customer says.
 *
 * @param kind what it is about, a word of the mix
 * @param then what the same customer says next, when this begins a dialogue
 */
record Utterance(String kind, String text, @Nullable Utterance then) {}
