package io.breakwater.triage.path;

import io.breakwater.events.ConversationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way through a path, as the customer's client shows it.
 *
 * @param state {@code open}, or how it ended: {@code solved}, {@code person}, {@code bot}
 * @param step the number that the next answer names
 * @param steps what the last answer brought, in the order to show
 * @param said all questions and answers up to now
 * @param message when it ended with the bot: what the client sends as the customer's message
 * @param lane when it ended with a person: where the customer waits
 */
record SessionView(
        String id,
        String pathId,
        int version,
        ConversationId conversationId,
        String locale,
        String title,
        String state,
        int step,
        List<StepView> steps,
        List<SaidView> said,
        @Nullable String message,
        @Nullable String intent,
        @Nullable String reason,
        @Nullable String lane) {
    /**
     * Something to show.
     *
     * @param type {@code say}, {@code article}, {@code screen}, {@code question}, {@code solved}, {@code person},
     *     {@code bot}
     * @param articleId for {@code GET /v1/articles/{id}}
     * @param screen for {@code POST /v1/deep-links}
     * @param answers of a question
     * @param moves what a question takes beside its answers
     */
    record StepView(
            String type,
            @Nullable String node,
            String text,
            @Nullable String articleId,
            @Nullable String screen,
            @Nullable List<AnswerView> answers,
            @Nullable List<AnswerView> moves) {
        static StepView plain(String type, @Nullable String node, String text) {
            return new StepView(type, node, text, null, null, null, null);
        }
    }

    /** An answer to choose. */
    record AnswerView(String id, String label) {}

    /** A question and its answer; {@code answer} is null when the words meant none. */
    record SaidView(String node, String question, @Nullable String answer, @Nullable String text) {}
}
