package io.breakwater.gateway.handoff;

import io.breakwater.events.ConversationId;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Lane;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.gateway.inquiry.InquiryPublisher;
import io.breakwater.gateway.redact.Redactor;
import io.breakwater.gateway.seal.ConversationSeal;
import io.breakwater.gateway.seal.SealedConversation;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Customer;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** One step to a person, at every moment: the request goes from here straight to the escalation queue. */
@Cancellable(false)
@Path("/")
class HandoffResource {
    private static final HandoffRequest PLAIN_WISH = new HandoffRequest(null, null);

    private final ConversationSeal seal;
    private final InquiryPublisher publisher;
    private final Redactor redactor;
    private final Caller caller;
    private final Clock clock;

    HandoffResource(ConversationSeal seal, InquiryPublisher publisher, Redactor redactor, Caller caller, Clock clock) {
        this.seal = seal;
        this.publisher = publisher;
        this.redactor = redactor;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asks for a person. An empty body will do. Asking again while a case is open changes nothing but its urgency. */
    @POST
    @Path("/v1/conversations/{id}/handoff")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> ask(
            @PathParam("id") ConversationId id,
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = 255) String idempotencyKey,
            @Nullable @Valid HandoffRequest body) {
        Customer customer = caller.customer();
        SealedConversation sealed =
                seal.open(id, customer.id()).orElseThrow(() -> Rejection.notFound("conversation", id));
        EscalationRequested request = request(customer, id, sealed, idempotencyKey, body == null ? PLAIN_WISH : body);
        return publisher.publish(Topics.escalation(request.lane()), request).map(done -> Response.accepted(
                        new HandoffRequested(id, "requested", request.lane()))
                .type(MediaType.APPLICATION_JSON)
                .build());
    }

    private EscalationRequested request(
            Customer customer,
            ConversationId id,
            SealedConversation sealed,
            @Nullable String idempotencyKey,
            HandoffRequest body) {
        EscalationReason reason =
                body.reason() == null ? EscalationReason.CUSTOMER_WISH : new EscalationReason(body.reason());
        boolean fraud = EscalationReason.FRAUD.equals(reason);
        String note = body.note() == null || body.note().isBlank()
                ? null
                : redactor.redact(body.note()).text();
        return new EscalationRequested(
                idempotencyKey == null
                        ? UUID.randomUUID()
                        : NameBasedUuid.of("handoff", customer.id().value(), id.value(), idempotencyKey),
                id,
                customer.id(),
                clock.instant(),
                "gateway",
                reason,
                fraud ? Lane.URGENT : Lane.NORMAL,
                fraud ? Urgency.URGENT : Urgency.NORMAL,
                sealed.channel(),
                customer.segment(),
                fraud ? List.of("fraud") : List.of(),
                new Dossier(
                        fraud ? "The customer reports fraud." : "The customer asked for a person.",
                        note,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        sealed.language(),
                        null,
                        customer.verificationLevel(),
                        List.of()));
    }
}
