package io.breakwater.escalation.agent;

import io.breakwater.escalation.domain.Availability;
import io.breakwater.escalation.promise.PositionAnnouncing;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What agents say about themselves. */
@Path("/v1/agents/me")
@Cancellable(false)
public class AgentResource {
    private final BeingThere beingThere;
    private final PositionAnnouncing announcing;
    private final Caller caller;

    AgentResource(BeingThere beingThere, PositionAnnouncing announcing, Caller caller) {
        this.beingThere = beingThere;
        this.announcing = announcing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.AGENT)
    public Uni<AgentView> me() {
        return beingThere.look(caller.agent());
    }

    /** Sent at least three times a lease by consoles; any other call does as well. */
    @POST
    @Path("/heartbeat")
    @RolesAllowed(Roles.AGENT)
    public Uni<AgentView> heartbeat() {
        return beingThere.look(caller.agent());
    }

    @PUT
    @Path("/availability")
    @RolesAllowed(Roles.AGENT)
    public Uni<AgentView> say(@Valid @NotNull AvailabilityRequest request) {
        Availability availability = Availability.of(request.availability()).orElseThrow();
        return beingThere.say(caller.agent(), availability).invoke(announcing::wake);
    }
}
