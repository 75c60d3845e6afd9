package io.breakwater.gateway.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.breakwater.gateway.GatewayConfig;
import io.breakwater.gateway.redact.Redactor;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Requests that the gateway looks into before they pass: people's words are masked, and a conversation that is named in
 * a body must be the caller's, which only the gateway can tell.
 */
@Cancellable(false)
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
class CheckedRoutes {
    private final Backend backend;
    private final GatewayConfig.Services services;
    private final ConversationSeal seal;
    private final Caller caller;
    private final Redactor redactor;
    private final ObjectMapper json;

    CheckedRoutes(
            Backend backend,
            GatewayConfig config,
            ConversationSeal seal,
            Caller caller,
            Redactor redactor,
            ObjectMapper json) {
        this.backend = backend;
        this.services = config.services();
        this.seal = seal;
        this.caller = caller;
        this.redactor = redactor;
        this.json = json;
    }

    @POST
    @Path("/v1/conversations/{id}/csat")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> rate(@Context UriInfo uri, @Context HttpHeaders headers, @NotNull @Valid CsatRequest body) {
        CsatRequest masked = new CsatRequest(body.rating(), mask(body.comment()));
        return backend.forward(services.ticket(), Forwarded.of("POST", uri, headers, bytes(masked)));
    }

    @POST
    @Path("/v1/cases/{id}/messages")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> reply(
            @Context UriInfo uri, @Context HttpHeaders headers, @NotNull @Valid AgentMessageRequest body) {
        AgentMessageRequest masked = new AgentMessageRequest(
                body.clientMessageId(), redactor.redact(body.text()).text(), body.visibility());
        return backend.forward(services.escalation(), Forwarded.of("POST", uri, headers, bytes(masked)));
    }

    @POST
    @Path("/v1/cases/{id}/transfer")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> transfer(@Context UriInfo uri, @Context HttpHeaders headers, @NotNull ObjectNode body) {
        return backend.forward(services.escalation(), Forwarded.of("POST", uri, headers, bytes(maskNote(body))));
    }

    @POST
    @Path("/v1/cases/{id}/resolve")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> resolve(@Context UriInfo uri, @Context HttpHeaders headers, @NotNull ObjectNode body) {
        return backend.forward(services.escalation(), Forwarded.of("POST", uri, headers, bytes(maskNote(body))));
    }

    @POST
    @Path("/v1/deep-links")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> link(
            @Context UriInfo uri, @Context HttpHeaders headers, @NotNull @Valid DeepLinkRequest body) {
        if (seal.open(body.conversationId(), caller.customer().id()).isEmpty()) {
            throw Rejection.notFound("conversation", body.conversationId());
        }
        return backend.forward(services.deeplink(), Forwarded.of("POST", uri, headers, bytes(body)));
    }

    @POST
    @Path("/v1/triage-paths/{id}/sessions")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> begin(
            @Context UriInfo uri, @Context HttpHeaders headers, @NotNull @Valid PathSessionRequest body) {
        SealedConversation sealed = seal.open(
                        body.conversationId(), caller.customer().id())
                .orElseThrow(() -> Rejection.notFound("conversation", body.conversationId()));
        ObjectNode onward = json.valueToTree(body);
        onward.put("channel", sealed.channel().value());
        return backend.forward(services.triage(), Forwarded.of("POST", uri, headers, bytes(onward)));
    }

    @POST
    @Path("/v1/triage-sessions/{id}/answers")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> answer(
            @Context UriInfo uri, @Context HttpHeaders headers, @NotNull @Valid PathAnswerRequest body) {
        PathAnswerRequest masked = new PathAnswerRequest(body.step(), body.answer(), mask(body.text()));
        return backend.forward(services.triage(), Forwarded.of("POST", uri, headers, bytes(masked)));
    }

    @PUT
    @Path("/v1/decisions/{message_id}/intent")
    @RolesAllowed(Roles.AGENT)
    public Uni<Response> label(
            @Context UriInfo uri, @Context HttpHeaders headers, @NotNull @Valid IntentLabelRequest body) {
        IntentLabelRequest masked = new IntentLabelRequest(
                body.intent(), redactor.redact(body.text()).text());
        return backend.forward(services.triage(), Forwarded.of("PUT", uri, headers, bytes(masked)));
    }

    @POST
    @Path("/v1/labelled-examples/{id}/review")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<Response> review(
            @Context UriInfo uri, @Context HttpHeaders headers, @NotNull @Valid ExampleReviewRequest body) {
        return backend.forward(services.triage(), Forwarded.of("POST", uri, headers, bytes(body)));
    }

    private ObjectNode maskNote(ObjectNode body) {
        if (body.path("note").isTextual()) {
            body.put("note", redactor.redact(body.path("note").asText()).text());
        }
        return body;
    }

    private @Nullable String mask(@Nullable String text) {
        return text == null ? null : redactor.redact(text).text();
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request record is always JSON", e);
        }
    }
}
