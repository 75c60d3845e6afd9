package io.breakwater.escalation.view;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Owner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case in a list, for agents. The customer's segment is not in it. */
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
        @Nullable OwnerView owner,
        @Nullable String resolution) {

    /** Who holds it. */
    public record OwnerView(String id, String name) {
        static @Nullable OwnerView of(@Nullable Owner owner) {
            return owner == null ? null : new OwnerView(owner.id().value(), owner.name());
        }
    }

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
                OwnerView.of(it.owner()),
                it.standing().resolution());
    }
}
