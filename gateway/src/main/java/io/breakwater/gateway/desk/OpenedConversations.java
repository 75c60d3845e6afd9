package io.breakwater.gateway.desk;

import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.gateway.seal.ConversationSeal;
import io.breakwater.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Conversations that were opened and in which nothing is recorded yet: no service knows them, but their ids tell. */
@ApplicationScoped
class OpenedConversations {
    private static final String OPEN = "open";

    private final ConversationSeal seal;
    private final Caller caller;

    OpenedConversations(ConversationSeal seal, Caller caller) {
        this.seal = seal;
        this.caller = caller;
    }

    /** What the caller's own conversation looks like until something is recorded. Nothing for all other conversations. */
    Optional<OpenedConversation> own(ConversationId id) {
        if (caller.isAgent()) {
            return Optional.empty();
        }
        ContactId owner = caller.customer().id();
        return seal.open(id, owner)
                .map(told -> new OpenedConversation(id, owner, told.channel(), told.language(), OPEN, 0));
    }
}
