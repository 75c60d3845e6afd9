package io.breakwater.deeplink.store;

import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.deeplink.domain.LinkToken;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.LinkId;
import io.breakwater.events.LinkState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
@Table(name = "deep_link")
class DeepLinkRow {
    @Id
    String id;

    @Column(name = "token_hash", updatable = false)
    byte[] tokenHash;

    @Column(name = "conversation_id", updatable = false)
    String conversationId;

    @Column(name = "contact_id", updatable = false)
    String contactId;

    @Column(updatable = false)
    String screen;

    String state;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    DeepLinkRow() {}

    static DeepLinkRow of(DeepLink link, LinkToken token) {
        DeepLinkRow row = new DeepLinkRow();
        row.id = link.id().value();
        row.tokenHash = token.hash();
        row.conversationId = link.conversationId().value();
        row.contactId = link.owner().value();
        row.screen = link.screen();
        row.createdAt = link.createdAt();
        row.expiresAt = link.expiresAt();
        row.progressTo(link);
        return row;
    }

    void progressTo(DeepLink link) {
        state = link.state().value();
        changedAt = link.changedAt();
    }

    DeepLink toLink() {
        return new DeepLink(
                new LinkId(id),
                new ConversationId(conversationId),
                new ContactId(contactId),
                screen,
                new LinkState(state),
                createdAt,
                expiresAt,
                changedAt);
    }
}
