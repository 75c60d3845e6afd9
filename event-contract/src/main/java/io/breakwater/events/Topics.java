package io.breakwater.events;

import java.util.List;

/** Every topic. Partitions and retention are declared in {@code deploy/kafka/topics.yml}. */
public final class Topics {
    public static final Topic<InquiryReceived> INQUIRY_RECEIVED =
            new Topic<>("inquiry-received", InquiryReceived.class);
    public static final Topic<InquiryReceived> INQUIRY_RECEIVED_URGENT =
            new Topic<>("inquiry-received-urgent", InquiryReceived.class);
    public static final Topic<IntentClassified> INTENT_CLASSIFIED =
            new Topic<>("intent-classified", IntentClassified.class);
    public static final Topic<ReplyIssued> REPLY_ISSUED = new Topic<>("reply-issued", ReplyIssued.class);
    public static final Topic<ReadingChosen> READING_CHOSEN = new Topic<>("reading-chosen", ReadingChosen.class);
    public static final Topic<EscalationRequested> ESCALATION_REQUESTED =
            new Topic<>("escalation-requested", EscalationRequested.class);
    public static final Topic<EscalationRequested> ESCALATION_REQUESTED_URGENT =
            new Topic<>("escalation-requested-urgent", EscalationRequested.class);
    public static final Topic<CaseChanged> CASE_CHANGED = new Topic<>("case-changed", CaseChanged.class);
    public static final Topic<ConversationChanged> CONVERSATION_CHANGED =
            new Topic<>("conversation-changed", ConversationChanged.class);
    public static final Topic<LinkProgressed> LINK_PROGRESSED = new Topic<>("link-progressed", LinkProgressed.class);
    public static final Topic<AccountChanged> ACCOUNT_CHANGED = new Topic<>("account-changed", AccountChanged.class);
    public static final Topic<IncidentChanged> INCIDENT_CHANGED =
            new Topic<>("incident-changed", IncidentChanged.class);

    public static final List<Topic<?>> ALL = List.of(
            INQUIRY_RECEIVED,
            INQUIRY_RECEIVED_URGENT,
            INTENT_CLASSIFIED,
            REPLY_ISSUED,
            READING_CHOSEN,
            ESCALATION_REQUESTED,
            ESCALATION_REQUESTED_URGENT,
            CASE_CHANGED,
            CONVERSATION_CHANGED,
            LINK_PROGRESSED,
            ACCOUNT_CHANGED,
            INCIDENT_CHANGED);

    private Topics() {}

    /** The topic that a request for a person in this lane takes. */
    public static Topic<EscalationRequested> escalation(Lane lane) {
        return Lane.URGENT.equals(lane) ? ESCALATION_REQUESTED_URGENT : ESCALATION_REQUESTED;
    }
}
