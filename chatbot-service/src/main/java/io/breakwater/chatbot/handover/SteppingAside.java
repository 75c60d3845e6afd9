package io.breakwater.chatbot.handover;

import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.flow.CurrentLibrary;
import io.breakwater.chatbot.store.Dialogues;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.events.ConversationId;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.Topic;
import io.breakwater.events.Topics;
import io.breakwater.kit.outbox.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the conversation a person's. What the bot knows follows as one more request with its dossier. */
@ApplicationScoped
class SteppingAside {
    static final String CHATBOT = "chatbot";

    private final Dialogues dialogues;
    private final CurrentLibrary library;
    private final Outbox outbox;
    private final Clock clock;

    SteppingAside(Dialogues dialogues, CurrentLibrary library, Outbox outbox, Clock clock) {
        this.dialogues = dialogues;
        this.library = library;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Runs inside the inbox transaction. The bot's own requests need nothing more. */
    Uni<Void> stepAside(List<EscalationRequested> requests) {
        List<EscalationRequested> others =
                requests.stream().filter(r -> !r.requestedBy().equals(CHATBOT)).toList();
        if (others.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return dialogues
                .load(others.stream().map(EscalationRequested::conversationId).toList())
                .chain(stored -> stepAside(others, stored));
    }

    private Uni<Void> stepAside(List<EscalationRequested> requests, Map<ConversationId, StoredDialogue> stored) {
        Map<ConversationId, StoredDialogue> changed = new LinkedHashMap<>();
        List<EscalationRequested> told = new ArrayList<>();
        for (EscalationRequested request : requests) {
            StoredDialogue before = stored.getOrDefault(request.conversationId(), unknown(request));
            DialogueState now = changed.containsKey(request.conversationId())
                    ? changed.get(request.conversationId()).state()
                    : before.state();
            DialogueState after = now.takenByPerson(request.occurredAt());
            if (after.owesDossier()) {
                told.add(enriched(request, after));
                after = after.withDossierSent();
            }
            if (!after.equals(now)) {
                changed.put(request.conversationId(), before.next(after));
            }
        }
        return dialogues.save(List.copyOf(changed.values())).chain(() -> publish(told));
    }

    private Uni<Void> publish(List<EscalationRequested> told) {
        Map<Topic<EscalationRequested>, List<EscalationRequested>> byTopic = new LinkedHashMap<>();
        told.forEach(e -> byTopic.computeIfAbsent(Topics.escalation(e.lane()), t -> new ArrayList<>())
                .add(e));
        return Multi.createFrom()
                .iterable(byTopic.entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> outbox.publishAll(entry.getKey(), entry.getValue()))
                .onItem()
                .ignoreAsUni();
    }

    private static StoredDialogue unknown(EscalationRequested request) {
        return StoredDialogue.fresh(
                request.conversationId(), request.contactId(), request.dossier().language());
    }

    private EscalationRequested enriched(EscalationRequested request, DialogueState state) {
        return new EscalationRequested(
                NameBasedUuid.of(CHATBOT, "dossier", request.eventId().toString(), "1"),
                request.conversationId(),
                request.contactId(),
                clock.instant(),
                CHATBOT,
                request.reason(),
                request.lane(),
                request.urgency(),
                request.channel(),
                request.segment(),
                List.of(),
                state.dossier(library.get().flows()));
    }
}
