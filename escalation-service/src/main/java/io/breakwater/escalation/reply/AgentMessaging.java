package io.breakwater.escalation.reply;

import io.breakwater.escalation.agent.Attendance;
import io.breakwater.escalation.claim.Refusals;
import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Owner;
import io.breakwater.escalation.store.Cases;
import io.breakwater.escalation.store.Messages;
import io.breakwater.escalation.store.Messages.Taken;
import io.breakwater.events.CaseId;
import io.breakwater.events.MessageId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.identity.Agent;
import io.breakwater.kit.outbox.Outbox;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Takes what an agent writes. A message counts once however often it is sent, and only from the agent who holds the case
 * at that moment: the case stays locked until it is decided.
 */
@ApplicationScoped
class AgentMessaging {
    private final Attendance attendance;
    private final Cases cases;
    private final Messages messages;
    private final Outbox outbox;
    private final Clock clock;

    AgentMessaging(Attendance attendance, Cases cases, Messages messages, Outbox outbox, Clock clock) {
        this.attendance = attendance;
        this.cases = cases;
        this.messages = messages;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<MessageAccepted> take(CaseId id, MessageRequest request, Agent agent) {
        Taken message = new Taken(
                MessageId.of(
                        NameBasedUuid.of("agent-message", agent.id().value(), id.value(), request.clientMessageId())),
                id,
                request.clientMessageId(),
                request.visibility(),
                NameBasedUuid.of(request.visibility(), request.text()).toString());
        return attendance.heard(agent).chain(me -> cases.lock(id).chain(found -> {
            Case it = found.orElseThrow(() -> Rejection.notFound("case", id));
            return messages.byId(message.messageId())
                    .chain(earlier ->
                            earlier.isPresent() ? same(earlier.get(), message) : first(it, message, request, me));
        }));
    }

    // A repetition succeeds even when the case has changed hands since: the message is out.
    private static Uni<MessageAccepted> same(Taken earlier, Taken now) {
        if (!earlier.fingerprint().equals(now.fingerprint())) {
            throw new Rejection(Problem.of(
                    422,
                    "client_message_id_reused",
                    "Unprocessable",
                    "client_message_id " + now.clientMessageId()
                            + " was used for another message. Choose a new one for each message."));
        }
        return Uni.createFrom().item(accepted(now));
    }

    private Uni<MessageAccepted> first(Case it, Taken message, MessageRequest request, Owner me) {
        if (it.isResolved()) {
            throw Refusals.resolved(it.id());
        }
        if (request.isPublic() && !it.isHeldBy(me.id())) {
            throw Refusals.leaseLost(it, request.text());
        }
        return messages.add(message, me)
                .chain(() -> request.isPublic()
                        ? outbox.publish(Topics.REPLY_ISSUED, reply(it, message, request.text(), me))
                        : messages.addNote(message.messageId(), it.id(), me, request.text()))
                .replaceWith(accepted(message));
    }

    private ReplyIssued reply(Case it, Taken message, String text, Owner me) {
        return new ReplyIssued(
                NameBasedUuid.of("reply-issued", message.messageId().value()),
                it.subject().conversationId(),
                it.subject().contactId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                message.messageId(),
                null,
                me.asAuthor(),
                it.dossier().language(),
                text,
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of());
    }

    private static MessageAccepted accepted(Taken message) {
        return MessageAccepted.of(message.messageId().value(), message.visibility());
    }
}
