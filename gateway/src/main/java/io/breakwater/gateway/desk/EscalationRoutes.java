package io.breakwater.gateway.desk;

import io.breakwater.gateway.GatewayConfig;
import io.breakwater.kit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Cases, agents and queues: answered by escalation-service. */
@Cancellable(false)
@Path("/")
class EscalationRoutes {
    private final Backend backend;
    private final URI service;

    EscalationRoutes(Backend backend, GatewayConfig config) {
        this.backend = backend;
        this.service = config.services().escalation();
    }

    @GET
    @Path("/v1/cases")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> cases(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/cases/{id}")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> dossier(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @POST
    @Path("/v1/cases/{id}/claim")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> claim(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return backend.forward(service, Forwarded.of("POST", uri, headers, body));
    }

    @POST
    @Path("/v1/cases/{id}/release")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> release(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return backend.forward(service, Forwarded.of("POST", uri, headers, body));
    }

    @GET
    @Path("/v1/conversations/{id}/queue-status")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> queueStatus(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/agents/me")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> me(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @PUT
    @Path("/v1/agents/me/availability")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> availability(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return backend.forward(service, Forwarded.of("PUT", uri, headers, body));
    }

    @POST
    @Path("/v1/agents/me/heartbeat")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> heartbeat(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return backend.forward(service, Forwarded.of("POST", uri, headers, body));
    }

    @GET
    @Path("/v1/queues")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> queues(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/queues/{id}/stats")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<Response> queueStats(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }
}
