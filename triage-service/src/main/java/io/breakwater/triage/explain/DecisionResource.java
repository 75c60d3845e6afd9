package io.breakwater.triage.explain;

import io.breakwater.events.MessageId;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.store.Decisions;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Explains the decision on a message. Agents and supervisors only. */
@Path("/v1/decisions")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
    private final Decisions decisions;

    DecisionResource(Decisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @Path("/{message_id}")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @WithSession
    public Uni<DecisionView> byMessage(@PathParam("message_id") String id) {
        return decisions.byMessage(messageId(id)).map(found -> found.map(DecisionView::of)
                .orElseThrow(() -> Rejection.notFound("decision on", id)));
    }

    /** The id of a path; what cannot be one is not found. */
    public static MessageId messageId(String id) {
        try {
            return new MessageId(id);
        } catch (IllegalArgumentException e) {
            throw Rejection.notFound("decision on", id);
        }
    }
}
