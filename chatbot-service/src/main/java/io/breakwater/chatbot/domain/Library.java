package io.breakwater.chatbot.domain;

/**
 * The content that a dialogue works with.
 *
 * @param takesFiles whether customers can send documents through a conversation
 */
public record Library(Flows flows, Phrases phrases, boolean takesFiles) {}
