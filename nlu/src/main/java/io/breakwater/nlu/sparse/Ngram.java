package io.breakwater.nlu.sparse;

/**
 * An n-gram of a text and what it says for or against an intent.
 *
 * @param text as people read it: "card … arrive" for words with others between, "[rriv]" for characters
 * @param weight its part of the intent's score; negative speaks against the intent
 */
public record Ngram(String text, double weight) {}
