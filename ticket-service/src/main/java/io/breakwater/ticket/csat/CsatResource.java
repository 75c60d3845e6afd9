package io.breakwater.ticket.csat;

import io.breakwater.events.ConversationId;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.ticket.store.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The customer's rating. */
@Path("/v1/conversations/{id}/csat")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class CsatResource {
    private final Rating rating;
    private final Caller caller;

    CsatResource(Rating rating, Caller caller) {
        this.rating = rating;
        this.caller = caller;
    }

    /** Rates the latest resolution, or changes that rating. The same answer twice is one answer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @WithTransaction
    public Uni<CsatView> rate(@PathParam("id") String id, @Valid @NotNull CsatRequest request) {
        ConversationId conversation = Ids.conversation(id);
        return rating.rate(conversation, caller.customer().id(), request);
    }
}
