package io.breakwater.chatbot.domain;

/** The content that a dialogue works with. */
public record Library(Flows flows, Phrases phrases) {}
