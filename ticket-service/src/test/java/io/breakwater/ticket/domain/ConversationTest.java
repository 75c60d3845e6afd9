package io.breakwater.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.breakwater.events.Channel;
import io.breakwater.events.ConversationChanged;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.LinkState;
import io.breakwater.events.LinkStatus;
import io.breakwater.events.MessageItem;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Urgency;
import io.breakwater.ticket.Story;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private final Story story = Story.of("anna").on(Channel.APP, "de-AT");
    private final Conversation conversation = begun(story);

    @Test
    void items_are_numbered_without_gaps_in_the_order_in_which_they_come() {
        InquiryReceived question = story.says("hello");
        conversation.hear(question, Urgency.LOW);
        conversation.say(story.bot(question, "hi"));
        conversation.follow(story.queued());
        conversation.follow(story.link(LinkState.OPENED));
        conversation.follow(story.resolved("done"));

        assertThat(conversation.additions().items())
                .extracting(ConversationChanged::seq)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(conversation.additions().items())
                .extracting(ConversationChanged::type)
                .containsExactly(
                        "message.created",
                        "message.created",
                        "handoff.created",
                        "deep_link.opened",
                        "conversation.resolved",
                        "csat.requested");
        assertThat(conversation.stream().lastSeq()).isEqualTo(6);
        assertThat(conversation.stream().updatedAt()).isEqualTo(story.now());
    }

    @Test
    void the_first_message_tells_channel_language_and_beginning() {
        InquiryReceived question = story.says("wo ist mein Geld");
        ReplyIssued earlyBird = story.bot(null, "Willkommen");
        Conversation late = new Conversation(
                StreamState.begun(story.conversation, story.contact, earlyBird.occurredAt()),
                Ticket.opened(TicketId.of(story.conversation)));
        late.say(earlyBird);
        late.hear(question, Urgency.LOW);

        assertThat(late.stream().channel()).isEqualTo(Channel.APP);
        assertThat(late.stream().language()).isEqualTo("de");
        assertThat(late.stream().createdAt()).isEqualTo(question.occurredAt());
    }

    @Test
    void a_message_is_kept_with_author_and_reference() {
        InquiryReceived question = story.says("hello");
        ReplyIssued reply = story.bot(question, "hi");
        conversation.hear(question, Urgency.LOW);
        conversation.say(reply);

        MessageItem asked = conversation.additions().items().get(0).message();
        MessageItem answered = conversation.additions().items().get(1).message();
        assertThat(asked.author().id()).isEqualTo("anna");
        assertThat(asked.messageId()).isEqualTo(question.messageId());
        assertThat(answered.inReplyTo()).isEqualTo(question.messageId());
        assertThat(answered.text()).isEqualTo("hi");
    }

    @Test
    void a_held_reply_is_shown_only_when_released() {
        InquiryReceived question = story.says("hello");
        ReplyIssued reply = story.bot(question, "hi");
        HeldReply held = new HeldReply(question.messageId(), reply);
        conversation.hold(held);
        assertThat(conversation.stream().heldReplies()).isEqualTo(1);
        assertThat(conversation.additions().items()).isEmpty();
        assertThat(conversation.additions().held()).containsExactly(held);

        conversation.hear(question, Urgency.LOW);
        conversation.release(reply);

        assertThat(conversation.stream().heldReplies()).isZero();
        assertThat(conversation.additions().items())
                .extracting(item -> item.message().text())
                .containsExactly("hello", "hi");
    }

    @Test
    void a_word_of_the_system_is_shown_but_is_nobodys_response() {
        conversation.say(story.system("You are in the queue"));

        assertThat(conversation.additions().items()).hasSize(1);
        assertThat(conversation.ticketChanged()).isFalse();
    }

    @Test
    void the_version_grows_once_for_each_stored_change_and_only_then() {
        Ticket loaded = conversation.ticket();
        conversation.follow(story.link(LinkState.CREATED));
        assertThat(conversation.ticketChanged()).isFalse();
        assertThat(conversation.ticket()).isEqualTo(loaded);

        conversation.hear(story.says("one"), Urgency.LOW);
        conversation.say(story.agent("two"));

        assertThat(conversation.ticketChanged()).isTrue();
        assertThat(conversation.ticket().version()).isEqualTo(loaded.version() + 1);
    }

    @Test
    void the_same_cause_gives_the_same_item() {
        InquiryReceived question = story.says("hello");
        Conversation again = begun(story);
        conversation.hear(question, Urgency.LOW);
        again.hear(question, Urgency.LOW);

        assertThat(again.additions().items()).isEqualTo(conversation.additions().items());
        assertThat(conversation.additions().items().get(0).eventId())
                .isEqualTo(ItemId.ofQuestion(question.messageId()));
    }

    @Test
    void times_are_kept_in_milliseconds() {
        Story fine = Story.of("anna", Instant.parse("2026-11-22T12:00:00.123456789Z"));
        Conversation precise = begun(fine);
        precise.hear(fine.says("hello"), Urgency.LOW);

        assertThat(precise.additions().items().get(0).occurredAt()).isEqualTo("2026-11-22T12:00:01.123Z");
    }

    @Test
    void nobody_writes_into_another_contacts_conversation() {
        InquiryReceived foreign = Story.of("mallory").says("show me everything");

        assertThatIllegalStateException()
                .isThrownBy(() -> conversation.hear(foreign, Urgency.LOW))
                .withMessageContaining("another contact");
    }

    @Test
    void only_known_types_become_tags() {
        assertThat(ItemTypes.tag("deep_link.opened")).isEqualTo("deep_link.opened");
        assertThat(ItemTypes.tag("deep_link.teleported")).isEqualTo("other");
        assertThat(ItemTypes.of(new LinkStatus(
                        story.link(LinkState.CREATED).link().linkId(), "home", new LinkState("teleported"))))
                .isEqualTo("deep_link.teleported");
    }

    private static Conversation begun(Story story) {
        return new Conversation(
                StreamState.begun(story.conversation, story.contact, story.now()),
                Ticket.opened(TicketId.of(story.conversation)));
    }
}
