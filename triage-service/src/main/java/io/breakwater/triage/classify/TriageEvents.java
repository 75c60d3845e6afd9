package io.breakwater.triage.classify;

import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Slot;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.Handover;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.reply.Replies;
import io.breakwater.triage.reply.Reply;
import io.breakwater.triage.store.StoredDecision;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the others what was decided. The same message always gives events with the same ids. */
@Singleton
class TriageEvents {
    private static final String REQUESTED_BY = "triage";

    private final MessageReader reader;
    private final Replies replies;
    private final Clock clock;

    TriageEvents(MessageReader reader, Replies replies, Clock clock) {
        this.reader = reader;
        this.replies = replies;
        this.clock = clock;
    }

    IntentClassified classified(Triaged triaged) {
        InquiryReceived inquiry = triaged.inquiry();
        Classification found = triaged.found();
        return new IntentClassified(
                id("intent-classified", inquiry),
                inquiry.conversationId(),
                inquiry.contactId(),
                clock.instant(),
                inquiry.messageId(),
                inquiry.channel(),
                triaged.answerLanguage(),
                inquiry.verificationLevel(),
                inquiry.text(),
                found.intents(),
                found.entities(),
                triaged.decision().urgency(),
                triaged.decision().route(),
                triaged.decision().reasons(),
                reader.version(),
                inquiry.secrets(),
                inquiry.occurredAt());
    }

    StoredDecision stored(Triaged triaged) {
        InquiryReceived inquiry = triaged.inquiry();
        Classification found = triaged.found();
        return new StoredDecision(
                inquiry.messageId(),
                inquiry.conversationId(),
                inquiry.contactId(),
                clock.instant(),
                found.language(),
                found.intents(),
                found.entities(),
                triaged.decision().urgency(),
                triaged.decision().route(),
                triaged.decision().reasons(),
                reader.version());
    }

    /** At most one. */
    List<EscalationRequested> escalation(Triaged triaged) {
        InquiryReceived inquiry = triaged.inquiry();
        return triaged.decision().handover().stream()
                .map(handover -> new EscalationRequested(
                        id("escalation-requested", inquiry),
                        inquiry.conversationId(),
                        inquiry.contactId(),
                        clock.instant(),
                        REQUESTED_BY,
                        handover.reason(),
                        handover.lane(),
                        triaged.decision().urgency(),
                        inquiry.channel(),
                        inquiry.segment(),
                        handover.skills(),
                        dossier(triaged, handover)))
                .toList();
    }

    /** What triage itself tells the customer, in one reply or none: a receipt or that a person comes, then advice on secrets. */
    List<ReplyIssued> replies(Triaged triaged) {
        InquiryReceived inquiry = triaged.inquiry();
        String language = triaged.answerLanguage();
        Stream<Reply> handover = triaged.decision().handover().stream()
                .map(to -> replies.onHandover(to.signal(), triaged.found(), inquiry));
        // Whoever makes the customer act may read along: advice on codes and cards would tell them that we understood.
        boolean isWatched = triaged.decision()
                .handover()
                .filter(to -> to.signal() == Signal.COERCION)
                .isPresent();
        Stream<Reply> secrets = inquiry.secrets().stream()
                .distinct()
                .filter(secret -> !isWatched)
                .map(secret -> replies.onSecret(secret, language));
        return Stream.concat(handover, secrets).reduce(Reply::and).stream()
                .map(reply -> reply.issue(inquiry, language, clock.instant()))
                .toList();
    }

    private static Dossier dossier(Triaged triaged, Handover handover) {
        Classification found = triaged.found();
        List<Slot> slots = found.entities().stream()
                .map(entity -> new Slot(entity.type(), entity.value(), "said", false))
                .toList();
        return new Dossier(
                DossierSummary.of(triaged, handover),
                triaged.inquiry().text(),
                found.intents(),
                slots,
                List.of(),
                List.of(),
                List.of(),
                triaged.answerLanguage(),
                mood(found),
                triaged.inquiry().verificationLevel(),
                List.of());
    }

    private static @Nullable String mood(Classification found) {
        if (found.has(Signal.SELF_HARM) || found.has(Signal.DISTRESS)) {
            return "distressed";
        }
        return found.has(Signal.ANGER) ? "angry" : null;
    }

    private static UUID id(String kind, InquiryReceived inquiry) {
        return NameBasedUuid.of("triage", kind, inquiry.messageId().value());
    }
}
