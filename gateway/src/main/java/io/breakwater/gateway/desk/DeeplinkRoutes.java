package io.breakwater.gateway.desk;

import io.breakwater.gateway.GatewayConfig;
import io.breakwater.kit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Deep links into the phone app: answered by deeplink-service. */
@Cancellable(false)
@Path("/")
class DeeplinkRoutes {
    private final Backend backend;
    private final URI service;

    DeeplinkRoutes(Backend backend, GatewayConfig config) {
        this.backend = backend;
        this.service = config.services().deeplink();
    }

    @GET
    @Path("/v1/deep-links/{id}")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> link(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @POST
    @Path("/v1/deep-links/redeem")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> redeem(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return backend.forward(service, Forwarded.of("POST", uri, headers, body));
    }

    @POST
    @Path("/v1/deep-links/{id}/complete")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> complete(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return backend.forward(service, Forwarded.of("POST", uri, headers, body));
    }

    @GET
    @Path("/l/{token}")
    @PermitAll
    public Uni<Response> landing(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/.well-known/apple-app-site-association")
    @PermitAll
    public Uni<Response> apple(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/.well-known/assetlinks.json")
    @PermitAll
    public Uni<Response> android(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }
}
