package io.breakwater.chatbot.verify;

import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The code of each conversation, at most one, and until when the conversation is verified. All in the open transaction. */
@ApplicationScoped
class OpenCodes {
    private static final int FORGET_AT_ONCE = 1_000;
    private static final String KEEP =
            """
            insert into verification (conversation_id, contact_id, code_hash, tries_left, expires_at)
            values (:conversation, :contact, :hash, :tries, :expires)
            on conflict (conversation_id) do update
            set code_hash = excluded.code_hash, tries_left = excluded.tries_left, expires_at = excluded.expires_at""";
    // Locks the row until the commit, so guesses that come at the same moment are counted one after the other.
    private static final String TAKE_A_TRY =
            """
            update verification set tries_left = tries_left - 1
            where conversation_id = :conversation and contact_id = :contact and tries_left > 0 and expires_at > :now
            returning code_hash, tries_left""";
    private static final String ACCEPT =
            "update verification set tries_left = 0, verified_until = :until where conversation_id = :conversation";
    private static final String VERIFIED_UNTIL =
            """
            select verified_until from verification
            where conversation_id = :conversation and contact_id = :contact and verified_until > :now""";
    private static final String FORGET =
            """
            delete from verification where conversation_id in (
                select conversation_id from verification where expires_at < :before
                limit :most for update skip locked)""";

    /** A code of which one try was taken. */
    record Tried(String hash, int triesLeft) {}

    /** A code as it is kept. It takes the place of an earlier one. */
    record Fresh(ConversationId conversation, ContactId contact, String hash, int tries, Instant expiresAt) {}

    Uni<Void> keep(Fresh code) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("conversation", code.conversation().value())
                        .setParameter("contact", code.contact().value())
                        .setParameter("hash", code.hash())
                        .setParameter("tries", code.tries())
                        .setParameter("expires", time(code.expiresAt()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Empty when there is no code that may still be tried. */
    Uni<Optional<Tried>> takeATry(ConversationId conversation, ContactId contact, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE_A_TRY, Object[].class)
                        .setParameter("conversation", conversation.value())
                        .setParameter("contact", contact.value())
                        .setParameter("now", time(now))
                        .getResultList())
                .map(rows ->
                        rows.stream().findFirst().map(row -> new Tried((String) row[0], ((Number) row[1]).intValue())));
    }

    /** The code was right: it is used up, and the conversation verified. */
    Uni<Void> accept(ConversationId conversation, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ACCEPT)
                        .setParameter("conversation", conversation.value())
                        .setParameter("until", time(until))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Optional<Instant>> verifiedUntil(ConversationId conversation, ContactId contact, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(VERIFIED_UNTIL, Instant.class)
                        .setParameter("conversation", conversation.value())
                        .setParameter("contact", contact.value())
                        .setParameter("now", time(now))
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    /** Forgets a portion of the codes that expired before this moment, with what they had proven. */
    Uni<Void> forget(Instant before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("before", time(before))
                        .setParameter("most", FORGET_AT_ONCE)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
