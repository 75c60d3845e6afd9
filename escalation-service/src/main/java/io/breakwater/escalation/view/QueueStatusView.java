package io.breakwater.escalation.view;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.WaitPromise;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may know of the wait.
 *
 * @param state {@code queued}, {@code assigned} or {@code resolved}
 * @param queuePosition 1 is next; null when not waiting
 * @param waitMinS the honest range, seconds; null when nothing can be said
 * @param confidence {@code live}: from the service of the last minutes; {@code none}: there is no range
 * @param agentsAvailable how many agents are there
 * @param isOpen whether the queue is served at this time of day; queues have no closing time yet
 * @param options what the customer can choose
 */
record QueueStatusView(
        String caseId,
        String state,
        String queue,
        @Nullable Integer queuePosition,
        @Nullable Integer waitMinS,
        @Nullable Integer waitMaxS,
        String confidence,
        long agentsAvailable,
        boolean isOpen,
        @Nullable Instant nextOpenAt,
        List<String> options,
        @Nullable AgentName agent,
        Instant updatedAt) {

    static QueueStatusView of(
            Case it, @Nullable Integer position, @Nullable WaitPromise promise, long agents, Instant now) {
        return new QueueStatusView(
                it.id().value(),
                it.standing().state().value(),
                it.placement().queue(),
                position,
                promise == null ? null : promise.minS(),
                promise == null ? null : promise.maxS(),
                promise == null ? "none" : "live",
                agents,
                true,
                null,
                it.isWaiting() ? List.of("wait") : List.of(),
                AgentName.of(it.owner()),
                now);
    }
}
