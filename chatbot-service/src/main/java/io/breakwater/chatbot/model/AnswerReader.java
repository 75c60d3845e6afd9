package io.breakwater.chatbot.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.breakwater.chatbot.domain.ModelAnswer;
import io.breakwater.kit.event.EventCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the form that the prompt asks for. Models like to put fences around JSON, and stars around words. */
final class AnswerReader {
    private static final String UNKNOWN = "unknown";
    private static final ModelAnswer NO_ANSWER = new ModelAnswer("", List.of());

    private AnswerReader() {}

    /** An answer without a text where the model says that it does not know; nothing where it says something else. */
    static Optional<ModelAnswer> read(String text) {
        if (isUnknown(text)) {
            return Optional.of(NO_ANSWER);
        }
        int begin = text.indexOf('{');
        int end = text.lastIndexOf('}');
        try {
            return begin < 0 || end < begin
                    ? Optional.empty()
                    : read(EventCodec.mapper().readTree(text.substring(begin, end + 1)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<ModelAnswer> read(JsonNode root) {
        JsonNode answer = root.path("answer");
        JsonNode sources = root.path("article_ids");
        if (!answer.isTextual() || !sources.isArray()) {
            return Optional.empty();
        }
        List<String> articles = new ArrayList<>();
        sources.forEach(source -> articles.add(source.asText()));
        String plain = answer.asText().replaceAll("[*`]+", "").strip();
        return Optional.of(isUnknown(plain) ? NO_ANSWER : new ModelAnswer(plain, articles));
    }

    private static boolean isUnknown(String text) {
        String word = text.strip();
        return word.isEmpty() || word.equalsIgnoreCase(UNKNOWN) || word.equalsIgnoreCase(UNKNOWN + ".");
    }
}
