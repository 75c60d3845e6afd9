package io.breakwater.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.ConversationChanged;
import io.breakwater.events.ConversationEvent;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Samples;
import io.breakwater.events.Topic;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.StreamState;
import io.breakwater.ticket.domain.Ticket;
import io.breakwater.ticket.domain.TicketId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Every record that was ever shipped on a topic of ours can be recorded, and so can the barest and the newest. */
class TicketContractTest {
    private static final String HEAD =
            """
            {"from_the_future":[1],"event_id":"018f2c4e-0000-8000-8000-000000000001","conversation_id":"conv_1",
            "contact_id":"anna","occurred_at":"2026-11-22T08:00:00Z",""";
    static final List<Arguments> BAREST = List.of(
            Arguments.of("inquiry-received", "\"message_id\":\"msg_1\",\"text\":\"hello\"}"),
            Arguments.of("inquiry-received-urgent", "\"message_id\":\"msg_1\",\"text\":\"help\"}"),
            Arguments.of("reply-issued", "\"message_id\":\"msg_2\",\"author\":{\"type\":\"oracle\"},\"text\":\"42\"}"),
            Arguments.of(
                    "case-changed",
                    "\"case_id\":\"case_1\",\"version\":1,\"change\":\"moved\",\"status\":{\"state\":\"on_hold\","
                            + "\"queue\":\"general\"}}"),
            Arguments.of(
                    "link-progressed",
                    "\"link\":{\"link_id\":\"dl_1\",\"screen\":\"home\",\"state\":\"teleported\"}}"));

    private final EventCodec codec = new EventCodec();

    @ParameterizedTest
    @FieldSource("BAREST")
    void a_record_with_nothing_optional_and_with_unknown_words_and_fields_is_recorded(String topic, String rest) {
        isRecorded(topic, (HEAD + rest).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_approved_sample_is_recorded() {
        for (Topic<?> topic : Topics.ALL) {
            if (BAREST.stream().anyMatch(heard -> topic.name().equals(heard.get()[0]))) {
                Samples.of(topic).forEach(sample -> isRecorded(topic.name(), sample));
            }
        }
    }

    @Test
    void what_we_tell_can_be_read_by_those_we_tell_it_to() {
        Story story = Story.of("anna");
        Conversation conversation = begun(story.says("hello"));
        InquiryReceived question = story.says("where is it");
        conversation.hear(question, Urgency.LOW);
        conversation.say(story.bot(question, "here"));
        conversation.follow(story.queued());
        conversation.follow(story.resolved("done"));

        for (ConversationChanged item : conversation.additions().items()) {
            assertThat(codec.decode(Topics.CONVERSATION_CHANGED, codec.encode(item)))
                    .isEqualTo(item);
        }
    }

    private void isRecorded(String topic, byte[] bytes) {
        switch (topic) {
            case "inquiry-received" -> isRecorded(Topics.INQUIRY_RECEIVED, bytes, (c, e) -> c.hear(e, Urgency.LOW));
            case "inquiry-received-urgent" ->
                isRecorded(Topics.INQUIRY_RECEIVED_URGENT, bytes, (c, e) -> c.hear(e, Urgency.URGENT));
            case "reply-issued" -> isRecorded(Topics.REPLY_ISSUED, bytes, Conversation::say);
            case "case-changed" -> isRecorded(Topics.CASE_CHANGED, bytes, Conversation::follow);
            case "link-progressed" -> isRecorded(Topics.LINK_PROGRESSED, bytes, Conversation::follow);
            default -> throw new IllegalArgumentException("This service does not read " + topic);
        }
    }

    private <E extends ConversationEvent> void isRecorded(
            Topic<E> topic, byte[] bytes, BiConsumer<Conversation, E> recording) {
        E event = codec.decode(topic, bytes);
        Conversation conversation = begun(event);
        recording.accept(conversation, event);

        assertThat(conversation.additions().items()).isNotEmpty().allSatisfy(item -> assertThat(
                        codec.decode(Topics.CONVERSATION_CHANGED, codec.encode(item)))
                .isEqualTo(item));
    }

    private static Conversation begun(ConversationEvent event) {
        return new Conversation(
                StreamState.begun(event.conversationId(), event.contactId(), event.occurredAt()),
                Ticket.opened(TicketId.of(event.conversationId())));
    }
}
