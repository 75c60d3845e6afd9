package io.breakwater.chatbot.domain;

/** The customer's answer to "did this help?". */
public record ArticleRating(String article, boolean helpful) {}
