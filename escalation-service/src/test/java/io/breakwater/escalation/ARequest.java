package io.breakwater.escalation;

import io.breakwater.events.Channel;
import io.breakwater.events.Confidence;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Intent;
import io.breakwater.events.Lane;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Slot;
import io.breakwater.events.Urgency;
import io.breakwater.events.VerificationLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Requests for a person, as the other services make them. */
public record ARequest(
        String conversation,
        String contact,
        Instant at,
        EscalationReason reason,
        Lane lane,
        Urgency urgency,
        Dossier dossier,
        String segment) {

    public static ARequest of(String conversation) {
        return new ARequest(
                conversation,
                "anna",
                Instant.now(),
                EscalationReason.CUSTOMER_WISH,
                Lane.NORMAL,
                Urgency.NORMAL,
                dossier("wants to talk to a person"),
                "vip");
    }

    /** In a conversation that no other test knows. */
    public static ARequest anew() {
        return of(ConversationId.PREFIX + UUID.randomUUID());
    }

    public ARequest by(String customer) {
        return new ARequest(conversation, customer, at, reason, lane, urgency, dossier, segment);
    }

    public ARequest at(Instant time) {
        return new ARequest(conversation, contact, time, reason, lane, urgency, dossier, segment);
    }

    public ARequest because(EscalationReason why) {
        return new ARequest(conversation, contact, at, why, lane, urgency, dossier, segment);
    }

    public ARequest in(Lane other) {
        return new ARequest(conversation, contact, at, reason, other, urgency, dossier, segment);
    }

    public ARequest with(Urgency other) {
        return new ARequest(conversation, contact, at, reason, lane, other, dossier, segment);
    }

    public ARequest with(Dossier other) {
        return new ARequest(conversation, contact, at, reason, lane, urgency, other, segment);
    }

    public ARequest withSegment(String other) {
        return new ARequest(conversation, contact, at, reason, lane, urgency, dossier, other);
    }

    public static ARequest ofFraud() {
        return anew().because(EscalationReason.FRAUD).in(Lane.URGENT).with(Urgency.URGENT);
    }

    public EscalationRequested event() {
        return new EscalationRequested(
                UUID.randomUUID(),
                new ConversationId(conversation),
                new ContactId(contact),
                at,
                "chatbot",
                reason,
                lane,
                urgency,
                Channel.WEB,
                segment,
                List.of(),
                dossier);
    }

    public static Dossier dossier(String summary) {
        return new Dossier(
                summary,
                "give me a person please",
                List.of(new ScoredIntent(Intent.WANT_PERSON, new Confidence(0.9))),
                List.of(new Slot("withdrawal", "W-41", "said", false)),
                List.of("showed the state of W-41"),
                List.of("withdrawal-times"),
                List.of(),
                "en",
                null,
                VerificationLevel.VERIFIED,
                List.of("Is the address right?"));
    }
}
