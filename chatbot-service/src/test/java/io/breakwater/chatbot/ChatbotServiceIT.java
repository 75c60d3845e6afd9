package io.breakwater.chatbot;

import static io.breakwater.chatbot.domain.Messages.aMessage;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.breakwater.chatbot.domain.Messages;
import io.breakwater.events.Author;
import io.breakwater.events.Intent;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Route;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages become turns of a dialogue, in their order and once. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class ChatbotServiceIT extends OneConversation {
    private static final String KEY = "Idempotency-Key";

    @Test
    void a_withdrawal_is_answered_from_the_exchanges_data_without_the_reason_of_a_review() {
        ReplyIssued reply = say("where is my withdrawal?", "withdrawal_status");

        assertThat(reply.text())
                .contains("W-41", "1 of 3 times", "between 10 and 60 minutes")
                .doesNotContain("source-of-funds");
        assertThat(reply.author()).isEqualTo(Author.BOT);
        assertThat(reply.inReplyTo())
                .isEqualTo(aMessage(conversation, contact, 1, "x").id());
        assertThat(reply.actions()).last().satisfies(a -> {
            assertThat(a.type()).isEqualTo("request_human");
            assertThat(a.href()).isEqualTo("/v1/conversations/" + conversation + "/handoff");
        });
        assertThat(ExchangeDouble.seen(contact))
                .allSatisfy(s -> assertThat(s.token()).isEqualTo("Bearer token-of-the-test"));
    }

    @Test
    void a_redelivered_message_is_answered_once_and_moves_the_dialogue_once() {
        Messages first = message("freeze my card").about("card_freeze");
        Messages second = message("4242");
        Messages third = message("hello").about("greeting");
        send(first, first, second, first, second);
        reply(2);

        send(first, second, third);

        List<ReplyIssued> replies = events.await(Topics.REPLY_ISSUED, conversation, 3);
        assertThat(replies.get(1).text()).contains("•••• 4242");
        assertThat(replies.get(2).text()).contains("4242");
        assertThat(replies).extracting(ReplyIssued::eventId).doesNotHaveDuplicates();
    }

    @Test
    void the_reading_that_a_customer_chose_is_published_once_with_the_unclear_message() {
        Messages unclear =
                message("something with my card").about("card_freeze", "fees").routed(Route.CLARIFY);
        Messages choice = message("Freeze my card");
        send(unclear);
        reply(1);

        send(choice, choice);
        reply(2);
        send(unclear, choice);

        assertThat(events.await(Topics.READING_CHOSEN, conversation, 1))
                .singleElement()
                .satisfies(chosen -> {
                    assertThat(chosen.messageId()).isEqualTo(unclear.id());
                    assertThat(chosen.intent()).isEqualTo(new Intent("card_freeze"));
                    assertThat(chosen.contactId().value()).isEqualTo(contact);
                });
    }

    @Test
    void several_messages_of_one_poll_are_turns_in_their_order() {
        Messages freeze = message("freeze my card").about("card_freeze");
        Messages choice = message("9272");
        Messages hello = message("hello").about("greeting");
        Messages yes = message("yes").about("affirm");
        send(freeze, choice, hello, yes);

        List<ReplyIssued> replies = events.await(Topics.REPLY_ISSUED, conversation, 4);

        assertThat(replies)
                .extracting(ReplyIssued::inReplyTo)
                .containsExactly(freeze.id(), choice.id(), hello.id(), yes.id());
        assertThat(replies.get(3).text()).contains("is frozen");
        assertThat(ExchangeDouble.seen(contact))
                .filteredOn(s -> s.method().equals("POST"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.path()).endsWith("/cards/card_2/freeze");
                    assertThat(s.key()).as(KEY).isEqualTo(yes.id().value());
                });
    }

    @Test
    void an_unreadable_record_is_parked_and_its_neighbours_are_answered() {
        byte[] poison = "{\"nonsense\":true}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        events.publishRaw("intent-classified", conversation, poison);
        ReplyIssued reply = say("hello", "greeting");

        assertThat(reply.text()).contains("Hello");
        assertThat(events.awaitDeadLetter("intent-classified-chatbot-service-dlq", conversation)
                        .value())
                .isEqualTo(poison);
    }

    @Test
    void what_is_counted_can_be_scraped() {
        say("hello", "greeting");

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("breakwater_replies_issued_total{kind=\"small_talk\""));
    }
}
