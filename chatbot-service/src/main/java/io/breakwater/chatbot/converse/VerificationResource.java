package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.domain.Occasion;
import io.breakwater.chatbot.store.Dialogues;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.chatbot.verify.CodeAttempt;
import io.breakwater.chatbot.verify.CodeChecking;
import io.breakwater.chatbot.verify.CodeSending;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;

/** A one-time code that shows who the customer of a conversation is. It never travels as a message. */
@Path("/v1/conversations/{id}/verification")
@Cancellable(false)
class VerificationResource {
    private final Dialogues dialogues;
    private final CodeSending sending;
    private final CodeChecking checking;
    private final Resuming resuming;
    private final Caller caller;
    private final Clock clock;

    VerificationResource(
            Dialogues dialogues,
            CodeSending sending,
            CodeChecking checking,
            Resuming resuming,
            Caller caller,
            Clock clock) {
        this.dialogues = dialogues;
        this.sending = sending;
        this.checking = checking;
        this.resuming = resuming;
        this.caller = caller;
        this.clock = clock;
    }

    /** The answer to the right code. */
    record Verified(Instant verifiedUntil) {}

    /** Sends a code to the conversation's owner, at the address that the exchange has. */
    @POST
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> send(@PathParam("id") ConversationId id) {
        ContactId contact = caller.customer().id();
        return own(id, contact)
                .chain(dialogue -> sending.send(
                        new CodeSending.Recipient(id, contact, dialogue.state().language())))
                .map(sent ->
                        Response.accepted(sent).type(MediaType.APPLICATION_JSON).build());
    }

    /** Takes the code back. After the right one the flow that waited goes on, and answers over the stream. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Verified> confirm(@PathParam("id") ConversationId id, @Valid @NotNull CodeRequest body) {
        ContactId contact = caller.customer().id();
        Channel channel = body.channel() == null ? Channel.WEB : body.channel();
        return own(id, contact)
                .chain(() -> checking.check(id, contact, body.code()))
                .chain(attempt -> attempt.match(
                        right -> resuming.resume(right.access(), occasion(id, right, channel))
                                .replaceWith(new Verified(right.until())),
                        wrong -> Uni.createFrom().failure(wrong(wrong.triesLeft())),
                        () -> Uni.createFrom().failure(noneOpen())));
    }

    private Uni<StoredDialogue> own(ConversationId id, ContactId contact) {
        return Panache.withSession(() -> dialogues.load(List.of(id))).map(stored -> Optional.ofNullable(stored.get(id))
                .filter(dialogue -> dialogue.contact().equals(contact))
                .orElseThrow(() -> Rejection.notFound("conversation", id)));
    }

    private Occasion occasion(ConversationId id, CodeAttempt.Right right, Channel channel) {
        return new Occasion(
                id,
                right.access().contact(),
                channel,
                NameBasedUuid.of(
                        "chatbot", "verified", id.value(), right.until().toString()),
                clock.instant());
    }

    private static Rejection wrong(int triesLeft) {
        return new Rejection(Problem.of(
                        422,
                        "wrong_code",
                        "Wrong code",
                        triesLeft > 0
                                ? "This is not the code that was sent. Tries left: %d.".formatted(triesLeft)
                                : "This is not the code that was sent, and it was the last try. Ask for a new code.")
                .with("tries_left", triesLeft));
    }

    private static Rejection noneOpen() {
        return Rejection.conflict(
                "no_open_code",
                "No code can be tried: none was sent, it is older than 10 minutes, or its tries are used up. Ask for a"
                        + " new one.");
    }
}
