package io.breakwater.chatbot;

import static io.breakwater.chatbot.domain.Messages.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.breakwater.chatbot.domain.Messages;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Route;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thought that comes in several messages gets one answer. Time stands still while its messages come. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class SplitThoughtsIT extends OneConversation {
    private static final String WAITING =
            "select coalesce(jsonb_array_length(waiting), 0) from dialogue where conversation_id = ?";

    private final Database database = new Database();
    private final Instant begin = Instant.now();

    @AfterEach
    void back_to_now() {
        MovableClock.reset();
    }

    private Messages at(int millis, String text, String... intents) {
        return message(text).about(intents).receivedAt(begin.plusMillis(millis));
    }

    private void sendAt(int millis, Messages... messages) {
        MovableClock.hold(begin.plusMillis(millis));
        send(messages);
    }

    private void awaitWaiting(int count) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(database.one(WAITING, conversation))
                .isEqualTo(Integer.toString(count)));
    }

    /** Sends them one after the other, so that each is in a poll of its own. */
    private void sendApart(Messages... messages) {
        for (int i = 0; i < messages.length; i++) {
            MovableClock.hold(messages[i].event().receivedAt());
            send(messages[i]);
            awaitWaiting(i + 1);
        }
    }

    private void beQuiet() {
        MovableClock.hold(begin.plusSeconds(5));
    }

    @Test
    void five_messages_get_one_reply_that_knows_all() {
        Messages[] thought = {
            at(0, "hi", "greeting"),
            at(900, "my withdrawal", "withdrawal_status"),
            at(1800, "is still not there", "out_of_scope"),
            at(2700, "it was 0.25 BTC", "out_of_scope"),
            at(3600, "W-41", "out_of_scope").naming("withdrawal_id", "W-41")
        };
        sendApart(thought);

        beQuiet();

        ReplyIssued reply = reply(1);
        assertThat(reply.text()).contains("W-41", "1 of 3 times").doesNotContain("What can I do for you");
        assertThat(reply.inReplyTo()).isEqualTo(thought[4].id());
        assertThat(reply.alsoAnswers())
                .containsExactly(thought[0].id(), thought[1].id(), thought[2].id(), thought[3].id());
        assertThat(database.one("select cast(state as text) from dialogue where conversation_id = ?", conversation))
                .contains("hi\\nmy withdrawal\\nis still not there\\nit was 0.25 BTC\\nW-41");
        awaitWaiting(0);
    }

    @Test
    void five_messages_of_one_poll_get_one_reply_as_well() {
        Messages last = at(3600, "W-41", "out_of_scope");
        sendAt(
                3700,
                at(0, "hi", "greeting"),
                at(900, "my withdrawal", "withdrawal_status"),
                at(1800, "is still not there", "out_of_scope"),
                at(2700, "it was 0.25 BTC", "out_of_scope"),
                last);
        awaitWaiting(5);

        beQuiet();

        assertThat(reply(1).inReplyTo()).isEqualTo(last.id());
        assertThat(reply(1).alsoAnswers()).hasSize(4);
    }

    @Test
    void many_customers_who_fall_quiet_together_are_all_answered() {
        List<Messages> hellos = IntStream.range(0, 40)
                .mapToObj(i -> aMessage("conv_" + UUID.randomUUID(), "anna-" + i, 1, "hi")
                        .about("greeting")
                        .receivedAt(Instant.now()))
                .toList();

        send(hellos.toArray(Messages[]::new));

        assertThat(hellos).allSatisfy(hello -> assertThat(events.await(
                        Topics.REPLY_ISSUED, hello.event().conversationId().value(), 1))
                .hasSize(1));
    }

    @Test
    void a_fragment_that_nothing_follows_is_answered_after_the_quiet_time() {
        Messages hello = message("hi").about("greeting").receivedAt(Instant.now());
        send(hello);

        ReplyIssued reply = reply(1);

        assertThat(reply.inReplyTo()).isEqualTo(hello.id());
        assertThat(reply.alsoAnswers()).isEmpty();
        assertThat(reply.occurredAt())
                .isAfterOrEqualTo(hello.event().receivedAt().plusMillis(1500));
    }

    @Test
    void a_whole_wish_ends_the_waiting_without_any_quiet_time() {
        Messages hello = at(0, "hi", "greeting");
        sendApart(hello);
        Messages wish = at(700, "where is my withdrawal of yesterday?", "withdrawal_status");
        sendAt(800, wish);

        ReplyIssued reply = reply(1);

        assertThat(reply.text()).contains("W-41");
        assertThat(reply.inReplyTo()).isEqualTo(wish.id());
        assertThat(reply.alsoAnswers()).containsExactly(hello.id());
    }

    @Test
    void what_is_urgent_ends_the_waiting_at_once() {
        Messages hello = at(0, "hi", "greeting");
        sendApart(hello);
        sendAt(300, at(300, "W-41", "withdrawal_status").of(Urgency.HIGH));

        assertThat(reply(1).alsoAnswers()).containsExactly(hello.id());
    }

    @Test
    void fraud_ends_the_waiting_and_leaves_everything_to_the_person() {
        sendApart(at(0, "hi", "greeting"), at(400, "my money", "out_of_scope"));
        sendAt(
                800,
                at(800, "somebody emptied my account", "fraud_report")
                        .routed(Route.PERSON)
                        .of(Urgency.URGENT));

        awaitWaiting(0);

        beQuiet();
        assertThat(database.one("select state ->> 'owner' from dialogue where conversation_id = ?", conversation))
                .isEqualTo("PERSON");
        assertThat(database.one("select cast(state as text) from dialogue where conversation_id = ?", conversation))
                .contains("hi\\nmy money\\nsomebody emptied my account");
        events.await(Topics.REPLY_ISSUED, conversation, 0);
    }

    @Test
    void the_wish_for_a_person_ends_the_waiting_and_is_granted_once() {
        Messages hello = at(0, "hi", "greeting");
        sendApart(hello);
        sendAt(500, at(500, "a person please", "want_person"));

        assertThat(reply(1).alsoAnswers()).containsExactly(hello.id());
        assertThat(events.await(Topics.ESCALATION_REQUESTED, conversation, 1)
                        .get(0)
                        .dossier()
                        .lastText())
                .isEqualTo("hi\na person please");
    }

    @Test
    void a_poll_that_is_read_again_is_answered_once() {
        Messages hello = at(0, "hi", "greeting");
        Messages thought = at(600, "my withdrawal", "withdrawal_status");
        sendAt(700, hello, thought, hello, thought);
        awaitWaiting(2);
        send(hello, thought);
        beQuiet();
        assertThat(reply(1).alsoAnswers()).containsExactly(hello.id());

        sendAt(7_200_000, hello, thought, at(7_200_000, "what are the fees for a withdrawal?", "fees"));

        assertThat(events.await(Topics.REPLY_ISSUED, conversation, 2))
                .extracting(ReplyIssued::eventId)
                .doesNotHaveDuplicates();
    }

    @Test
    void messages_that_an_instance_claimed_before_it_died_are_answered_by_another() {
        sendApart(at(0, "hi", "greeting"));
        database.change(
                "update dialogue set answer_at = now() + interval '1 minute' where conversation_id = ?", conversation);
        beQuiet();
        events.await(Topics.REPLY_ISSUED, conversation, 0);

        MovableClock.hold(begin.plusSeconds(90));

        assertThat(reply(1).text()).contains("Hello");
    }

    @Test
    void an_answer_to_the_open_question_does_not_wait() {
        send(message("freeze my card").about("card_freeze").receivedAt(begin.minusSeconds(60)));
        reply(1);
        Messages thinking = at(0, "let me see", "out_of_scope");
        sendApart(thinking);
        Messages answer = at(900, "4242", "out_of_scope");
        sendAt(900, answer);

        ReplyIssued reply = reply(2);

        assertThat(reply.text()).contains("4242");
        assertThat(reply.inReplyTo()).isEqualTo(answer.id());
        assertThat(reply.alsoAnswers()).containsExactly(thinking.id());
    }
}
