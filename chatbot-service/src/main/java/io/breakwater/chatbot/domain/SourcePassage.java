package io.breakwater.chatbot.domain;

/**
 * What one of our articles says, word for word.
 *
 * @param article its id
 */
public record SourcePassage(String article, String title, String text) {}
