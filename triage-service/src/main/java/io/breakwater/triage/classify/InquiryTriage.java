package io.breakwater.triage.classify;

import io.breakwater.events.ConversationId;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Lane;
import io.breakwater.events.MessageId;
import io.breakwater.events.Topic;
import io.breakwater.events.Topics;
import io.breakwater.kit.outbox.Outbox;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.RoutingPolicy;
import io.breakwater.triage.store.Decisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Triages whole polls: reads the messages before the transaction, stores and publishes in it. */
@ApplicationScoped
class InquiryTriage {
    private final MessageReader reader;
    private final RoutingPolicy policy;
    private final TriageEvents events;
    private final Decisions decisions;
    private final UnclearWords unclear;
    private final Outbox outbox;
    private final TriageMetrics metrics;

    InquiryTriage(
            MessageReader reader,
            RoutingPolicy policy,
            TriageEvents events,
            Decisions decisions,
            UnclearWords unclear,
            Outbox outbox,
            TriageMetrics metrics) {
        this.reader = reader;
        this.policy = policy;
        this.events = events;
        this.decisions = decisions;
        this.unclear = unclear;
        this.outbox = outbox;
        this.metrics = metrics;
    }

    /** Changes nothing; may run more than once for a message. */
    Uni<Map<MessageId, Triaged>> read(List<InquiryReceived> inquiries) {
        return read(inquiries, false);
    }

    /** The same for messages that the gateway suspects. */
    Uni<Map<MessageId, Triaged>> readSuspected(List<InquiryReceived> inquiries) {
        return read(inquiries, true);
    }

    private Uni<Map<MessageId, Triaged>> read(List<InquiryReceived> inquiries, boolean suspectedAtEdge) {
        Set<ConversationId> conversations =
                inquiries.stream().map(InquiryReceived::conversationId).collect(Collectors.toSet());
        return Panache.withSession(() -> decisions.latestLanguages(conversations))
                .map(spoken -> read(inquiries, suspectedAtEdge, spoken));
    }

    private Map<MessageId, Triaged> read(
            List<InquiryReceived> inquiries, boolean suspectedAtEdge, Map<ConversationId, String> before) {
        Map<ConversationId, String> spoken = new HashMap<>(before);
        Map<MessageId, Triaged> triaged = new HashMap<>();
        for (InquiryReceived inquiry : inquiries) {
            String expected = spoken.getOrDefault(inquiry.conversationId(), inquiry.locale());
            Classification found = reader.read(inquiry, expected, suspectedAtEdge);
            spoken.put(inquiry.conversationId(), found.language());
            triaged.put(inquiry.messageId(), new Triaged(inquiry, found, policy.decide(found)));
        }
        return triaged;
    }

    /** Runs inside the inbox transaction: what it stores and publishes is kept or dropped together. */
    Uni<Void> decide(List<InquiryReceived> firstSeen, Map<MessageId, Triaged> read) {
        List<Triaged> all = firstSeen.stream()
                .map(inquiry -> Objects.requireNonNull(read.get(inquiry.messageId())))
                .toList();
        return decisions
                .addAll(all.stream().map(events::stored).toList())
                .chain(() -> unclear.keep(all))
                .chain(() -> outbox.publishAll(
                        Topics.INTENT_CLASSIFIED,
                        all.stream().map(events::classified).toList()))
                .chain(() -> outbox.publishAll(Topics.REPLY_ISSUED, flat(all, events::replies)))
                .chain(() -> escalate(all, Lane.URGENT))
                .chain(() -> escalate(all, Lane.NORMAL))
                .invoke(() -> all.forEach(metrics::count));
    }

    private Uni<Void> escalate(List<Triaged> all, Lane lane) {
        Topic<EscalationRequested> topic = Topics.escalation(lane);
        return outbox.publishAll(
                topic,
                flat(all, events::escalation).stream()
                        .filter(request -> request.lane().equals(lane))
                        .toList());
    }

    private static <E> List<E> flat(List<Triaged> all, Function<Triaged, List<E>> events) {
        return all.stream().map(events).flatMap(List::stream).toList();
    }
}
