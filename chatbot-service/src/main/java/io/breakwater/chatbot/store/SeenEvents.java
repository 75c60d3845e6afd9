package io.breakwater.chatbot.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks into this service's inbox before the transaction that claims: a redelivered message must not take a turn. */
@ApplicationScoped
public class SeenEvents {
    private static final String SEEN =
            """
            select event_id from inbox where consumer = :consumer and event_id = any(cast(:ids as uuid[]))""";

    private final String consumer;

    SeenEvents(@ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.consumer = consumer;
    }

    /** Those among these that were acted on before, in the open session. */
    public Uni<Set<UUID>> among(Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SEEN, UUID.class)
                        .setParameter("consumer", consumer)
                        .setParameter("ids", ids.stream().distinct().toArray(UUID[]::new))
                        .getResultList())
                .map(HashSet::new);
    }
}
