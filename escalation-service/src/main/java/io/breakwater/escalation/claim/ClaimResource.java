package io.breakwater.escalation.claim;

import io.breakwater.escalation.promise.PositionAnnouncing;
import io.breakwater.escalation.view.CaseItem;
import io.breakwater.events.CaseId;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What an agent does with a case. Each command answers the case as it is afterwards. */
@Path("/v1/cases/{id}")
@Cancellable(false)
public class ClaimResource {
    private final Claiming claiming;
    private final PassingOn passingOn;
    private final PositionAnnouncing announcing;
    private final Caller caller;

    ClaimResource(Claiming claiming, PassingOn passingOn, PositionAnnouncing announcing, Caller caller) {
        this.claiming = claiming;
        this.passingOn = passingOn;
        this.announcing = announcing;
        this.caller = caller;
    }

    @POST
    @Path("/claim")
    @RolesAllowed(Roles.AGENT)
    public Uni<CaseItem> claim(@PathParam("id") CaseId id) {
        return claiming.claim(id, caller.agent()).invoke(announcing::wake).map(CaseItem::of);
    }

    @POST
    @Path("/release")
    @RolesAllowed(Roles.AGENT)
    public Uni<CaseItem> release(@PathParam("id") CaseId id) {
        return passingOn.release(id, caller.agent()).invoke(announcing::wake).map(CaseItem::of);
    }

    @POST
    @Path("/transfer")
    @RolesAllowed(Roles.AGENT)
    public Uni<CaseItem> transfer(@PathParam("id") CaseId id, @Valid @NotNull TransferRequest request) {
        return passingOn
                .transfer(id, request, caller.agent())
                .invoke(announcing::wake)
                .map(CaseItem::of);
    }

    @POST
    @Path("/resolve")
    @RolesAllowed(Roles.AGENT)
    public Uni<CaseItem> resolve(@PathParam("id") CaseId id, @Valid @NotNull ResolveRequest request) {
        return passingOn
                .resolve(id, request, caller.agent())
                .invoke(announcing::wake)
                .map(CaseItem::of);
    }
}
