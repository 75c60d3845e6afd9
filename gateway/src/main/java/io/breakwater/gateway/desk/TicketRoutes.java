package io.breakwater.gateway.desk;

import io.breakwater.events.ConversationId;
import io.breakwater.gateway.GatewayConfig;
import io.breakwater.kit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Conversations as they are recorded, tickets, ratings and figures: answered by ticket-service. */
@Cancellable(false)
@Path("/")
class TicketRoutes {
    private static final Map<String, Object> NO_ITEMS = Map.of("data", List.of(), "meta", Map.of("has_more", false));

    private final Backend backend;
    private final OpenedConversations opened;
    private final URI service;

    TicketRoutes(Backend backend, OpenedConversations opened, GatewayConfig config) {
        this.backend = backend;
        this.opened = opened;
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
    public Uni<Response> conversation(
            @PathParam("id") ConversationId id, @Context UriInfo uri, @Context HttpHeaders headers) {
        return recordedOr(opened.own(id), Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/conversations/{id}/messages")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT})
    public Uni<Response> messages(
            @PathParam("id") ConversationId id, @Context UriInfo uri, @Context HttpHeaders headers) {
        return recordedOr(opened.own(id).map(own -> NO_ITEMS), Forwarded.get(uri, headers));
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

    private Uni<Response> recordedOr(Optional<?> opened, Forwarded request) {
        return backend.forward(service, request)
                .map(answer -> answer.getStatus() == 404 && opened.isPresent()
                        ? Response.ok(opened.get(), MediaType.APPLICATION_JSON).build()
                        : answer);
    }
}
