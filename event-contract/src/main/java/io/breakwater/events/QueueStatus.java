package io.breakwater.events;

import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands in the queue.
 *
 * @param queuePosition 1 is next; null when not waiting
 * @param waitMinS lower end of the honest range, seconds; null when nothing can be said
 * @param waitMaxS upper end of the range, seconds
 */
public record QueueStatus(
        CaseState state,
        String queue,
        @Nullable Integer queuePosition,
        @Nullable Integer waitMinS,
        @Nullable Integer waitMaxS) {
    public QueueStatus {
        Texts.required("state", state);
        Texts.word("queue", queue);
    }
}
