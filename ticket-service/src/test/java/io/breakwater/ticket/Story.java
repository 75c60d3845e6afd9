package io.breakwater.ticket;

import io.breakwater.events.AgentId;
import io.breakwater.events.Author;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseId;
import io.breakwater.events.CaseState;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Lane;
import io.breakwater.events.LinkId;
import io.breakwater.events.LinkProgressed;
import io.breakwater.events.LinkState;
import io.breakwater.events.LinkStatus;
import io.breakwater.events.MessageId;
import io.breakwater.events.QueueStatus;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Urgency;
import io.breakwater.events.VerificationLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens in one conversation, told in the words of its events. Each sentence happens one second after the last. */
public final class Story {
    private static final Author BEN = Author.agent(new AgentId("agt_ben"), "Ben");

    public final ConversationId conversation;
    public final ContactId contact;
    private Channel channel = Channel.WEB;
    private String locale = "en";
    private Instant now;
    private CaseId caseId = newCase();
    private long version;
    private Urgency urgency = Urgency.NORMAL;

    private Story(String contact, Instant begin) {
        this.conversation = new ConversationId("conv_" + UUID.randomUUID());
        this.contact = new ContactId(contact);
        this.now = begin.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Story of(String contact) {
        return of(contact, Instant.now().minusSeconds(60));
    }

    public static Story of(String contact, Instant begin) {
        return new Story(contact, begin);
    }

    public Story on(Channel where, String spoken) {
        channel = where;
        locale = spoken;
        return this;
    }

    public Story later(Duration pause) {
        now = now.plus(pause).minusSeconds(1);
        return this;
    }

    public Story withUrgency(Urgency other) {
        urgency = other;
        return this;
    }

    public String key() {
        return conversation.value();
    }

    /** When the latest sentence happened. */
    public Instant now() {
        return now;
    }

    public InquiryReceived says(String text) {
        UUID id = UUID.randomUUID();
        return new InquiryReceived(
                id,
                conversation,
                contact,
                tick(),
                MessageId.of(id),
                channel,
                locale,
                VerificationLevel.VERIFIED,
                null,
                text,
                List.of(),
                Map.of(),
                null);
    }

    public ReplyIssued bot(@Nullable InquiryReceived question, String text) {
        return reply(Author.BOT, question, text);
    }

    /** The bot answers from these flows, at the cost of these tokens. */
    public ReplyIssued bot(InquiryReceived question, int tokens, String... flows) {
        return with(bot(question, "an answer"), tokens, List.of(flows), List.of());
    }

    /** The bot is glad: the customer has said that these flows solved it. */
    public ReplyIssued glad(InquiryReceived yes, String... flows) {
        return with(bot(yes, "good to hear"), 0, List.of(flows), List.of(flows));
    }

    /** One reply to several messages, the latest of them last. */
    public ReplyIssued botToAll(String text, InquiryReceived... questions) {
        List<MessageId> all =
                Stream.of(questions).map(InquiryReceived::messageId).toList();
        return reply(Author.BOT, questions[questions.length - 1], text, all.subList(0, all.size() - 1));
    }

    public ReplyIssued system(String text) {
        return reply(Author.SYSTEM, null, text);
    }

    public ReplyIssued agent(String text) {
        return reply(BEN, null, text);
    }

    public CaseChanged queued() {
        return changed(CaseChange.QUEUED, CaseState.QUEUED, 3, null, null);
    }

    public CaseChanged raised() {
        return changed(CaseChange.RAISED, CaseState.QUEUED, 1, null, null);
    }

    public CaseChanged position(int position) {
        return changed(CaseChange.POSITION_CHANGED, CaseState.QUEUED, position, null, null);
    }

    public CaseChanged assigned() {
        return changed(CaseChange.ASSIGNED, CaseState.ASSIGNED, null, BEN, null);
    }

    public CaseChanged released() {
        return changed(CaseChange.RELEASED, CaseState.QUEUED, 1, null, null);
    }

    public CaseChanged resolved(String reason) {
        return changed(CaseChange.RESOLVED, CaseState.RESOLVED, null, BEN, reason);
    }

    public CaseChanged changed(CaseChange change) {
        return changed(change, CaseState.QUEUED, null, null, null);
    }

    public Story anotherCase() {
        caseId = newCase();
        version = 0;
        return this;
    }

    public CaseId caseId() {
        return caseId;
    }

    public LinkProgressed link(LinkState state) {
        LinkStatus link = new LinkStatus(new LinkId("dl_1"), "card_freeze", state);
        return new LinkProgressed(UUID.randomUUID(), conversation, contact, tick(), link);
    }

    private CaseChanged changed(
            CaseChange change,
            CaseState state,
            @Nullable Integer position,
            @Nullable Author agent,
            @Nullable String resolution) {
        QueueStatus status = new QueueStatus(state, "general", position, position == null ? null : 20, null);
        return new CaseChanged(
                UUID.randomUUID(),
                conversation,
                contact,
                tick(),
                caseId,
                ++version,
                change,
                Lane.NORMAL,
                urgency,
                status,
                agent,
                resolution);
    }

    private ReplyIssued reply(Author author, @Nullable InquiryReceived question, String text) {
        return reply(author, question, text, List.of());
    }

    private ReplyIssued reply(
            Author author, @Nullable InquiryReceived question, String text, List<MessageId> alsoAnswers) {
        UUID id = UUID.randomUUID();
        return new ReplyIssued(
                id,
                conversation,
                contact,
                tick(),
                MessageId.of(id),
                question == null ? null : question.messageId(),
                author,
                "en",
                text,
                List.of(),
                List.of(),
                0,
                alsoAnswers,
                List.of(),
                List.of());
    }

    private static ReplyIssued with(ReplyIssued reply, int tokens, List<String> flows, List<String> confirmed) {
        return new ReplyIssued(
                reply.eventId(),
                reply.conversationId(),
                reply.contactId(),
                reply.occurredAt(),
                reply.messageId(),
                reply.inReplyTo(),
                reply.author(),
                reply.language(),
                reply.text(),
                reply.actions(),
                reply.sources(),
                tokens,
                reply.alsoAnswers(),
                flows,
                confirmed);
    }

    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    private static CaseId newCase() {
        return new CaseId("case_" + UUID.randomUUID());
    }
}
