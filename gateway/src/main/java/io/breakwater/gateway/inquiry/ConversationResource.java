package io.breakwater.gateway.inquiry;

import io.breakwater.events.ConversationId;
import io.breakwater.gateway.seal.ConversationSeal;
import io.breakwater.gateway.seal.SealedConversation;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Customer;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Where customers open conversations and send messages. */
@Cancellable(false)
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
class ConversationResource {
    private final ConversationSeal seal;
    private final InquiryIntake intake;
    private final Caller caller;

    ConversationResource(ConversationSeal seal, InquiryIntake intake, Caller caller) {
        this.seal = seal;
        this.intake = intake;
        this.caller = caller;
    }

    /** Opens a conversation. With the same Idempotency-Key it is the same conversation. */
    @POST
    @Path("/v1/conversations")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> open(
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = 255) String idempotencyKey,
            @NotNull @Valid ConversationRequest body) {
        Customer customer = caller.customer();
        String locale = body.locale() == null ? customer.locale() : body.locale();
        ConversationId id = seal.mint(customer.id(), body.channelOrWeb(), language(locale), idempotencyKey);
        SealedConversation sealed = new SealedConversation(body.channelOrWeb(), language(locale));
        Uni<@Nullable MessageAccepted> message = body.message() == null
                ? Uni.createFrom().nullItem()
                : intake.accept(customer, id, sealed, body.message());
        return message.map(accepted -> Response.created(URI.create("/v1/conversations/" + id))
                .type(MediaType.APPLICATION_JSON)
                .entity(new ConversationCreated(id, sealed.channel(), locale, "open", accepted))
                .build());
    }

    /** Accepts a message. The 202 is a promise: it is stored and will be answered. */
    @POST
    @Path("/v1/conversations/{id}/messages")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> say(@PathParam("id") ConversationId id, @NotNull @Valid MessageRequest body) {
        Customer customer = caller.customer();
        SealedConversation sealed =
                seal.open(id, customer.id()).orElseThrow(() -> Rejection.notFound("conversation", id));
        return intake.accept(customer, id, sealed, body).map(accepted -> Response.accepted(accepted)
                .type(MediaType.APPLICATION_JSON)
                .build());
    }

    private static String language(String locale) {
        return locale.length() >= 2 && locale.substring(0, 2).matches("[a-z]{2}") ? locale.substring(0, 2) : "en";
    }
}
