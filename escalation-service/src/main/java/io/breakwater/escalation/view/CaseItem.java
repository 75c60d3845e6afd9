package io.breakwater.escalation.view;

import io.breakwater.escalation.domain.Case;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list, for agents. The customer's segment is not in it.
 *
 * @param agent who holds it, or held it when it was resolved
 */
public record CaseItem(
        String id,
        String conversationId,
        String state,
        String queue,
        String lane,
        String urgency,
        String reason,
        String channel,
        String language,
        String summary,
        Instant createdAt,
        long version,
        @Nullable AgentName agent,
        @Nullable String resolution) {

    public static CaseItem of(Case it) {
        return new CaseItem(
                it.id().value(),
                it.subject().conversationId().value(),
                it.standing().state().value(),
                it.placement().queue(),
                it.placement().lane().value(),
                it.placement().urgency().value(),
                it.placement().reason().value(),
                it.subject().channel().value(),
                it.dossier().language(),
                it.dossier().summary(),
                it.createdAt(),
                it.version(),
                AgentName.of(it.owner()),
                it.standing().resolution());
    }
}
