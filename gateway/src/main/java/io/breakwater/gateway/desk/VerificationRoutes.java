package io.breakwater.gateway.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.breakwater.events.Channel;
import io.breakwater.events.ConversationId;
import io.breakwater.gateway.GatewayConfig;
import io.breakwater.gateway.seal.ConversationSeal;
import io.breakwater.gateway.seal.SealedConversation;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * One-time codes, the other way round than messages: a code in a message is masked, here it gets through. Answered by
 * chatbot-service, for the customer's own conversations only.
 */
@Cancellable(false)
@Path("/")
class VerificationRoutes {
    private final Backend backend;
    private final URI service;
    private final ConversationSeal seal;
    private final Caller caller;
    private final ObjectMapper json;

    VerificationRoutes(Backend backend, GatewayConfig config, ConversationSeal seal, Caller caller, ObjectMapper json) {
        this.backend = backend;
        this.service = config.services().chatbot();
        this.seal = seal;
        this.caller = caller;
        this.json = json;
    }

    /** As chatbot-service takes it: only the gateway knows the channel. */
    private record Onward(String code, Channel channel) {}

    /** Sends a code to the customer, at the address that the exchange has. */
    @POST
    @Path("/v1/conversations/{id}/verification")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> send(@PathParam("id") ConversationId id, @Context UriInfo uri, @Context HttpHeaders headers) {
        own(id);
        return backend.forward(service, Forwarded.of("POST", uri, headers, null));
    }

    /** Takes the code back. */
    @PUT
    @Path("/v1/conversations/{id}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> confirm(
            @PathParam("id") ConversationId id,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @NotNull @Valid CodeRequest body) {
        byte[] onward = bytes(new Onward(body.code(), own(id).channel()));
        return backend.forward(service, Forwarded.of("PUT", uri, headers, onward));
    }

    private SealedConversation own(ConversationId id) {
        return seal.open(id, caller.customer().id()).orElseThrow(() -> Rejection.notFound("conversation", id));
    }

    private byte[] bytes(Onward body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request record is always JSON: " + e.getClass());
        }
    }
}
