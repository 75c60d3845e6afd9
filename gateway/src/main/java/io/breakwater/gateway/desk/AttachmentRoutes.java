package io.breakwater.gateway.desk;

import io.breakwater.events.ConversationId;
import io.breakwater.gateway.GatewayConfig;
import io.breakwater.gateway.seal.ConversationSeal;
import io.breakwater.gateway.seal.SealedConversation;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.FieldError;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.kit.problem.UnreadBody;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Files of customers. They go through piece by piece to chatbot-service, which looks into them; the gateway sees that the
 * conversation is the caller's and that it is not too much.
 */
@Cancellable(false)
@Path("/")
class AttachmentRoutes {
    private static final int LONGEST_KEY = 255;

    private final FileBackend backend;
    private final URI service;
    private final ConversationSeal seal;
    private final Caller caller;

    AttachmentRoutes(FileBackend backend, GatewayConfig config, ConversationSeal seal, Caller caller) {
        this.backend = backend;
        this.service = config.services().chatbot();
        this.seal = seal;
        this.caller = caller;
    }

    /** Sends a document that the conversation has asked for: a form with {@code file} and {@code purpose}. */
    @POST
    @Path("/v1/conversations/{id}/attachments")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> send(
            @PathParam("id") ConversationId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        return Uni.createFrom()
                .item(() -> own(id))
                .invoke(() -> check(key, headers.getHeaderString(HttpHeaders.CONTENT_TYPE)))
                .chain(own ->
                        backend.stream(service, new Forwarded("POST", onward(id, own), headers, new byte[0]), request))
                .onFailure()
                .call(() -> UnreadBody.discard(request));
    }

    private static String onward(ConversationId id, SealedConversation own) {
        return "/v1/conversations/" + id.value() + "/attachments?channel="
                + own.channel().value();
    }

    private SealedConversation own(ConversationId id) {
        return seal.open(id, caller.customer().id()).orElseThrow(() -> Rejection.notFound("conversation", id));
    }

    private static void check(@Nullable String key, @Nullable String type) {
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            String what = "must be " + MediaType.MULTIPART_FORM_DATA;
            throw new Rejection(Problem.of(415, "unsupported_media_type", "Wrong type", "Content-Type: " + what)
                    .with(List.of(new FieldError("Content-Type", what))));
        }
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Rejection.invalid("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
        }
    }
}
