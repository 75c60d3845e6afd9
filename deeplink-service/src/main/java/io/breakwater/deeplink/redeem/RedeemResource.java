package io.breakwater.deeplink.redeem;

import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where the phone app, signed in as somebody, gives a link's token back. */
@Path("/v1/deep-links/redeem")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class RedeemResource {
    private final LinkRedeeming redeeming;
    private final Caller caller;

    RedeemResource(LinkRedeeming redeeming, Caller caller) {
        this.redeeming = redeeming;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.CUSTOMER)
    @WithTransaction
    public Uni<Response> redeem(@Valid @NotNull RedeemRequest request) {
        return redeeming.redeem(request.token(), caller.customer());
    }
}
