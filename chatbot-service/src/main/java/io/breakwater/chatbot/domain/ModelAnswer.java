package io.breakwater.chatbot.domain;

import java.util.List;

/**
 * What a language model has phrased. Not to be said before {@link AnswerCheck} has looked at it.
 *
 * @param articles ids of the articles that it names as its sources
 */
public record ModelAnswer(String text, List<String> articles) {
    public ModelAnswer {
        articles = List.copyOf(articles);
    }
}
