package io.breakwater.triage.domain.path;

import org.jspecify.annotations.Nullable;

/**
 * What a customer answered at a node.
 *
 * @param answer the answer's id; empty when the words meant none
 * @param text the customer's own words; null when an answer was chosen
 */
public record Said(String node, String answer, @Nullable String text) {}
