package io.breakwater.triage.learn;

import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.triage.explain.DecisionResource;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where agents correct what triage read in a message. */
@Path("/v1/decisions/{message_id}/intent")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class DecisionIntentResource {
    private final Labelling labelling;
    private final Caller caller;

    DecisionIntentResource(Labelling labelling, Caller caller) {
        this.labelling = labelling;
        this.caller = caller;
    }

    /** Proposes what the message meant. A label that nobody has accepted is replaced. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @WithTransaction
    public Uni<ExampleView> label(@PathParam("message_id") String id, @NotNull @Valid LabelRequest body) {
        return labelling
                .label(DecisionResource.messageId(id), body, caller.agent().id())
                .map(ExampleView::of);
    }
}
