package io.breakwater.gateway.desk;

import io.breakwater.gateway.GatewayConfig;
import io.breakwater.kit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Conversations as they are recorded, tickets, ratings and figures: answered by ticket-service. */
@Cancellable(false)
@Path("/")
class TicketRoutes {
    private final Backend backend;
    private final URI service;

    TicketRoutes(Backend backend, GatewayConfig config) {
        this.backend = backend;
        this.service = config.services().ticket();
    }

    @GET
    @Path("/v1/conversations")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> conversations(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/conversations/{id}")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT})
    public Uni<Response> conversation(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/conversations/{id}/messages")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT})
    public Uni<Response> messages(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/tickets")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> tickets(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/tickets/{id}")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> ticket(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @PATCH
    @Path("/v1/tickets/{id}")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> change(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return backend.forward(service, Forwarded.of("PATCH", uri, headers, body));
    }

    @GET
    @Path("/v1/analytics/metrics")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<Response> metrics(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }
}
