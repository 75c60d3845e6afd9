package io.breakwater.gateway.desk;

import io.breakwater.gateway.GatewayConfig;
import io.breakwater.gateway.redact.Redactor;
import io.breakwater.kit.identity.Roles;
import io.smallrye.mutiny.Uni;
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

/** Help articles, what authors learn about them, and the documents that the bot has made: answered by chatbot-service. */
@Cancellable(false)
@Path("/")
class ChatbotRoutes {
    private static final int LONGEST_QUERY = 300;

    private final Backend backend;
    private final Redactor redactor;
    private final URI service;

    ChatbotRoutes(Backend backend, Redactor redactor, GatewayConfig config) {
        this.backend = backend;
        this.redactor = redactor;
        this.service = config.services().chatbot();
    }

    /** What is searched for may be kept, so it is masked like a message. */
    @GET
    @Path("/v1/articles")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT})
    public Uni<Response> search(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers).with(uri, "q", this::masked));
    }

    @GET
    @Path("/v1/articles/{id}")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT})
    public Uni<Response> article(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @POST
    @Path("/v1/articles/{id}/feedback")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> feedback(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return backend.forward(service, Forwarded.of("POST", uri, headers, body));
    }

    @GET
    @Path("/v1/article-ratings")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<Response> ratings(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/search-misses")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<Response> misses(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    @GET
    @Path("/v1/documents/{id}")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> document(@Context UriInfo uri, @Context HttpHeaders headers) {
        return backend.forward(service, Forwarded.get(uri, headers));
    }

    /** A mask may be longer than the secret; it makes no query too long that was not. */
    private String masked(String words) {
        String masked = redactor.redact(words).text();
        return masked.substring(0, Math.min(masked.length(), Math.max(LONGEST_QUERY, words.length())));
    }
}
