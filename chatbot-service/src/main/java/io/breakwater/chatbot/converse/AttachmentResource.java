package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.domain.Occasion;
import io.breakwater.chatbot.store.Dialogues;
import io.breakwater.chatbot.upload.Attachment;
import io.breakwater.chatbot.upload.Sender;
import io.breakwater.chatbot.upload.Uploading;
import io.breakwater.chatbot.verify.Access;
import io.breakwater.chatbot.verify.Verifications;
import io.breakwater.events.Channel;
import io.breakwater.events.ConversationId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Customer;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.FieldError;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.kit.problem.UnreadBody;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** A document that a customer sends in a conversation. It goes on to the exchange, and there is no way to get it back. */
@Path("/v1/conversations/{id}/attachments")
@Cancellable(false)
class AttachmentResource {
    private static final int LONGEST_KEY = 255;
    private static final int CREATED = 201;

    private final Dialogues dialogues;
    private final Verifications verifications;
    private final Uploading uploading;
    private final Resuming resuming;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;

    AttachmentResource(
            Dialogues dialogues,
            Verifications verifications,
            Uploading uploading,
            Resuming resuming,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.dialogues = dialogues;
        this.verifications = verifications;
        this.uploading = uploading;
        this.resuming = resuming;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
    }

    /** The answer to a document that was passed on. */
    record PassedOn(
            String attachmentId,
            String purpose,
            String name,
            String contentType,
            int size,
            String sha256,
            String scan,
            String state,
            Instant sentAt) {
        static PassedOn of(Attachment sent) {
            return new PassedOn(
                    sent.id(),
                    sent.purpose().word(),
                    sent.name(),
                    sent.type().mediaType(),
                    sent.size(),
                    sent.sha256(),
                    sent.scan(),
                    sent.state(),
                    sent.sentAt());
        }
    }

    /** Takes a form with {@code file} and {@code purpose}, from the conversation's verified owner. */
    @POST
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> send(
            @PathParam("id") ConversationId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("channel") @Nullable Channel channel,
            @Context HttpServerRequest request) {
        Customer customer = caller.customer();
        return access(id, customer)
                .chain(access -> uploading
                        .take(new Sender(id, access, checked(key, request)), request)
                        .chain(taken -> keep(taken, access, channel == null ? Channel.WEB : channel)))
                .onFailure()
                .invoke(this::count)
                .onFailure()
                .call(() -> UnreadBody.discard(request));
    }

    private Uni<Access> access(ConversationId id, Customer customer) {
        return Panache.withSession(() -> dialogues.load(List.of(id)).chain(stored -> {
                    if (!stored.containsKey(id) || !stored.get(id).contact().equals(customer.id())) {
                        return Uni.createFrom().failure(Rejection.notFound("conversation", id));
                    }
                    return verifications.access(customer, id);
                }))
                .map(access -> {
                    if (!access.isOpen()) {
                        throw unverified();
                    }
                    return access;
                });
    }

    private Uni<Response> keep(Uploading.Taken taken, Access access, Channel channel) {
        Attachment sent = taken.attachment();
        Response.ResponseBuilder answer =
                Response.status(CREATED).type(MediaType.APPLICATION_JSON).entity(PassedOn.of(sent));
        if (taken.replayed()) {
            count("replayed");
            return Uni.createFrom()
                    .item(answer.header("Idempotency-Replayed", "true").build());
        }
        Occasion occasion = new Occasion(
                sent.conversation(),
                sent.contact(),
                channel,
                NameBasedUuid.of("chatbot", "received", sent.id()),
                clock.instant());
        count("passed_on");
        return resuming.receive(access, occasion, sent).replaceWith(answer::build);
    }

    private static String checked(@Nullable String key, HttpServerRequest request) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Rejection.invalid("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
        }
        String type = request.getHeader("Content-Type");
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            String what = "must be " + MediaType.MULTIPART_FORM_DATA;
            throw new Rejection(Problem.of(415, "unsupported_media_type", "Wrong type", "Content-Type: " + what)
                    .with(List.of(new FieldError("Content-Type", what))));
        }
        return key;
    }

    private static Rejection unverified() {
        return new Rejection(Problem.of(
                403,
                "verification_required",
                "Verification needed",
                "Documents belong to an account. Confirm the identity in the app, or a one-time code in the chat."));
    }

    private void count(Throwable failure) {
        count(failure instanceof Rejection refused ? refused.problem().code() : "failed");
    }

    private void count(String outcome) {
        meters.counter("breakwater.uploads", "outcome", outcome).increment();
    }
}
