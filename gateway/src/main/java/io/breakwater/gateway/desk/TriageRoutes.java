package io.breakwater.gateway.desk;

import io.breakwater.gateway.GatewayConfig;
import io.breakwater.kit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Triage paths, why triage decided as it did, and what it shall learn: answered by triage-service. */
@Cancellable(false)
@Path("/")
class TriageRoutes {
    private final Backend backend;
    private final URI service;

    TriageRoutes(Backend backend, GatewayConfig config) {
        this.backend = backend;
        this.service = config.services().triage();
    }

    @GET
    @Path("/v1/decisions/{message_id}")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> decision(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/triage-paths")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> paths(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/triage-paths/{id}/funnel")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<Response> funnel(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/triage-sessions/{id}")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> session(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/labelled-examples")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<Response> examples(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/labelled-examples/export")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<Response> export(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }
}
