package io.breakwater.chatbot.verify;

import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.VerificationLevel;
import io.breakwater.kit.identity.Customer;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Answers who is verified. A right code counts in its conversation, and for its customer's documents, until it lapses. */
@ApplicationScoped
public class Verifications {
    private static final String HOLDERS =
            """
            select conversation_id, contact_id from verification
            where conversation_id = any(cast(:ids as text[])) and verified_until > :now""";
    private static final String HOLDS =
            "select count(*) from verification where contact_id = :contact and verified_until > :now";

    private final Clock clock;

    Verifications(Clock clock) {
        this.clock = clock;
    }

    /** Those who need no token because of a code, among who wrote these; in the open session. */
    public Uni<CodeHolders> holders(Collection<IntentClassified> messages) {
        String[] unsure = messages.stream()
                .filter(m -> !VerificationLevel.VERIFIED.equals(m.verificationLevel()))
                .map(m -> m.conversationId().value())
                .distinct()
                .toArray(String[]::new);
        if (unsure.length == 0) {
            return Uni.createFrom().item(new CodeHolders(Map.of()));
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLDERS, Object[].class)
                        .setParameter("ids", unsure)
                        .setParameter("now", now())
                        .getResultList())
                .map(rows -> {
                    Map<ConversationId, ContactId> holders = new HashMap<>();
                    rows.forEach(
                            row -> holders.put(new ConversationId((String) row[0]), new ContactId((String) row[1])));
                    return new CodeHolders(holders);
                });
    }

    /** What a caller may have; in the open session. */
    public Uni<Access> access(Customer customer) {
        Access byToken = Access.byLevel(customer.id(), customer.verificationLevel());
        if (byToken.isOpen()) {
            return Uni.createFrom().item(byToken);
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLDS, Long.class)
                        .setParameter("contact", customer.id().value())
                        .setParameter("now", now())
                        .getSingleResult())
                .map(held -> held > 0 ? Access.byCode(customer.id()) : byToken);
    }

    /** What a caller may have in one conversation; in the open session. A code counts in its own only. */
    public Uni<Access> access(Customer customer, ConversationId conversation) {
        Access byToken = Access.byLevel(customer.id(), customer.verificationLevel());
        if (byToken.isOpen()) {
            return Uni.createFrom().item(byToken);
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLDERS, Object[].class)
                        .setParameter("ids", new String[] {conversation.value()})
                        .setParameter("now", now())
                        .getResultList())
                .map(rows -> rows.stream().anyMatch(row -> customer.id().value().equals(row[1]))
                        ? Access.byCode(customer.id())
                        : byToken);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
