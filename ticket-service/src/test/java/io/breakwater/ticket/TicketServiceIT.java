package io.breakwater.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.breakwater.events.CaseChanged;
import io.breakwater.events.ConversationChanged;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.LinkProgressed;
import io.breakwater.events.LinkState;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The transcript: everything once, in order, nothing missing. */
@QuarkusTest
@WithTestResource(StackResource.class)
class TicketServiceIT {
    private final Stage stage = new Stage();
    private final MeterRegistry meters;

    TicketServiceIT(MeterRegistry meters) {
        this.meters = meters;
    }

    @Test
    void a_conversation_is_recorded_and_told_item_by_item() {
        Story story = Story.of("anna");
        InquiryReceived question = story.says("where is my withdrawal");
        stage.events.publish(Topics.INQUIRY_RECEIVED, question);
        stage.items(story, 1);
        stage.events.publish(Topics.REPLY_ISSUED, story.bot(question, "It is under way"));
        stage.items(story, 2);
        stage.events.publish(
                Topics.CASE_CHANGED, story.queued(), story.position(1), story.assigned(), story.resolved("paid"));
        stage.items(story, 7);
        stage.events.publish(Topics.LINK_PROGRESSED, story.link(LinkState.COMPLETED));

        List<ConversationChanged> items = stage.items(story, 8);

        assertThat(items)
                .extracting(ConversationChanged::type)
                .containsExactly(
                        "message.created",
                        "message.created",
                        "handoff.created",
                        "queue.position_changed",
                        "conversation.assigned",
                        "conversation.resolved",
                        "csat.requested",
                        "deep_link.completed");
        assertThat(items).extracting(ConversationChanged::seq).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(items).allSatisfy(item -> assertThat(item.contactId()).isEqualTo(story.contact));
    }

    @Test
    void a_redelivered_event_is_recorded_once() {
        Story story = Story.of("anna");
        InquiryReceived question = story.says("hello");
        CaseChanged queued = story.queued();
        stage.events.publish(Topics.INQUIRY_RECEIVED, question, question, question);
        stage.events.publish(Topics.INQUIRY_RECEIVED_URGENT, question);
        stage.events.publish(Topics.CASE_CHANGED, queued, queued);

        assertThat(stage.types(story, 2)).containsExactlyInAnyOrder("message.created", "handoff.created");
    }

    @Test
    void many_channels_write_many_conversations_at_once_without_a_gap() {
        List<Story> stories =
                IntStream.range(0, 20).mapToObj(i -> Story.of("contact-" + i)).toList();
        List<InquiryReceived> calm = new ArrayList<>();
        List<InquiryReceived> urgent = new ArrayList<>();
        List<ReplyIssued> replies = new ArrayList<>();
        List<LinkProgressed> links = new ArrayList<>();
        for (int i = 0; i < 125; i++) {
            Story story = stories.get(i % 20);
            InquiryReceived question = story.says("message " + i);
            calm.add(question);
            replies.add(story.bot(question, "answer " + i));
            urgent.add(stories.get((i + 7) % 20).says("urgent " + i));
            links.add(stories.get((i + 13) % 20).link(LinkState.OPENED));
        }
        stage.events.publish(Topics.REPLY_ISSUED, replies);
        stage.events.publish(Topics.INQUIRY_RECEIVED_URGENT, urgent);
        stage.events.publish(Topics.LINK_PROGRESSED, links);
        stage.events.publish(Topics.INQUIRY_RECEIVED, calm);

        List<ConversationChanged> all = stage.events.awaitAll(
                Topics.CONVERSATION_CHANGED, stories.stream().map(Story::key).toList(), 500);

        Map<String, List<ConversationChanged>> streams =
                all.stream().collect(Collectors.groupingBy(ConversationChanged::key));
        assertThat(streams).hasSize(20);
        streams.values().forEach(TicketServiceIT::isGaplessAndAnswersAfterQuestions);
        assertThat(all).extracting(ConversationChanged::eventId).doesNotHaveDuplicates();
    }

    @Test
    void a_reply_that_overtakes_its_question_waits_for_it() {
        Story story = Story.of("anna");
        InquiryReceived question = story.says("hello");
        double heldBefore = held();
        stage.events.publish(Topics.REPLY_ISSUED, story.bot(question, "first"), story.bot(question, "second"));
        await().atMost(Duration.ofSeconds(30)).until(() -> held() == heldBefore + 2);

        stage.events.publish(Topics.INQUIRY_RECEIVED, question, story.says("still there?"));

        assertThat(texts(stage.items(story, 4))).containsExactly("hello", "first", "second", "still there?");
    }

    @Test
    void a_reply_to_several_messages_waits_for_all_of_them_and_names_them() {
        Story story = Story.of("anna");
        InquiryReceived hello = story.says("hello");
        InquiryReceived thought = story.says("my withdrawal");
        InquiryReceived fraud = story.says("it was not me");
        double heldBefore = held();
        stage.events.publish(Topics.INQUIRY_RECEIVED_URGENT, fraud);
        stage.items(story, 1);
        stage.events.publish(Topics.REPLY_ISSUED, story.botToAll("one answer", hello, thought, fraud));
        await().atMost(Duration.ofSeconds(30)).until(() -> held() == heldBefore + 1);
        stage.events.publish(Topics.INQUIRY_RECEIVED, hello);
        stage.items(story, 2);

        stage.events.publish(Topics.INQUIRY_RECEIVED, thought, story.says("hm"));

        List<ConversationChanged> items = stage.items(story, 5);
        assertThat(texts(items)).containsExactly("it was not me", "hello", "my withdrawal", "one answer", "hm");
        assertThat(items.get(3).message().inReplyTo()).isEqualTo(fraud.messageId());
        assertThat(items.get(3).message().alsoAnswers()).containsExactly(hello.messageId(), thought.messageId());
    }

    @Test
    void a_reply_to_several_messages_of_one_poll_follows_the_last_of_them() {
        Story story = Story.of("anna");
        InquiryReceived hello = story.says("hello");
        InquiryReceived thought = story.says("my withdrawal");
        double heldBefore = held();
        stage.events.publish(Topics.REPLY_ISSUED, story.botToAll("one answer", hello, thought));
        await().atMost(Duration.ofSeconds(30)).until(() -> held() == heldBefore + 1);

        stage.events.publish(Topics.INQUIRY_RECEIVED, hello, thought);

        assertThat(texts(stage.items(story, 3))).containsExactly("hello", "my withdrawal", "one answer");
    }

    @Test
    void a_reply_whose_question_never_comes_is_shown_after_a_while() {
        Story story = Story.of("anna");
        stage.events.publish(Topics.REPLY_ISSUED, story.bot(story.says("lost on the way"), "here is your answer"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> Stage.sql(
                                "update held_reply set held_at = held_at - interval '30 s' where conversation_id = ?",
                                story.key())
                        == 1);

        assertThat(texts(stage.items(story, 1))).containsExactly("here is your answer");
    }

    @Test
    void a_poison_event_parks_alone() {
        Story story = Story.of("anna");
        InquiryReceived poison = story.says("here it comes: \u0000");
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("before"), poison, story.says("after"));

        assertThat(texts(stage.items(story, 2))).containsExactly("before", "after");
        assertThat(stage.events
                        .awaitDeadLetter("inquiry-received-ticket-service-dlq", story.key())
                        .value())
                .isEqualTo(Stage.CODEC.encode(poison));
    }

    @Test
    void an_event_that_names_another_contact_is_parked() {
        Story story = Story.of("anna");
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("my secret"));
        stage.items(story, 1);
        String foreign = new String(Stage.CODEC.encode(story.agent("for mallory")), StandardCharsets.UTF_8)
                .replace("\"anna\"", "\"mallory\"");

        stage.events.publishRaw("reply-issued", story.key(), foreign.getBytes(StandardCharsets.UTF_8));

        stage.events.awaitDeadLetter("reply-issued-ticket-service-dlq", story.key());
        assertThat(texts(stage.items(story, 1))).containsExactly("my secret");
    }

    @Test
    void what_is_recorded_is_counted() {
        double before = recorded("csat.requested");
        Story story = Story.of("anna");
        stage.events.publish(Topics.CASE_CHANGED, story.resolved("done"));
        stage.items(story, 2);

        assertThat(recorded("csat.requested")).isGreaterThan(before);
    }

    private static void isGaplessAndAnswersAfterQuestions(List<ConversationChanged> stream) {
        assertThat(stream)
                .extracting(ConversationChanged::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, stream.size()).boxed().toList());
        List<Object> seen = new ArrayList<>();
        stream.stream().filter(item -> item.message() != null).forEach(item -> {
            if (item.message().inReplyTo() != null) {
                assertThat(seen).contains(item.message().inReplyTo());
            }
            seen.add(item.message().messageId());
        });
    }

    private static List<String> texts(List<ConversationChanged> items) {
        return items.stream().map(item -> item.message().text()).toList();
    }

    private double held() {
        return meters.counter("breakwater.replies.held").count();
    }

    private double recorded(String type) {
        return meters.counter("breakwater.items.recorded", "type", type).count();
    }
}
