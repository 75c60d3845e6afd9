package io.breakwater.chatbot.article;

import java.util.List;

/**
 * An article that a search has found.
 *
 * @param excerpt its passage that fits best, as plain text
 * @param highlights where the words of the query stand in the excerpt
 * @param reliable whether it is good enough to be given as an answer
 */
record ArticleHit(Article article, String excerpt, List<Span> highlights, boolean reliable) {
    /** From {@code start} up to, not including, {@code end}. */
    record Span(int start, int end) {}
}
