package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.breakwater.chatbot.domain.Messages;
import io.breakwater.events.AccountChanged;
import io.breakwater.events.Author;
import io.breakwater.events.ContactId;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.events.VerificationLevel;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever has asked about a withdrawal that is on its way is written to at each change, once. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
@WithTestResource(ForgettingSoon.class)
class SubscribedAnswersIT extends OneConversation {
    private static final String SUBSCRIPTIONS = "select count(*) from subscription where conversation_id = ?";

    private final Database database = new Database();
    private int minutes;

    /** The next change of the withdrawal that the customer has asked about. */
    private AccountChanged change(String state) {
        return change(contact, state);
    }

    private AccountChanged change(String whose, String state) {
        return new AccountChanged(
                UUID.randomUUID(),
                new ContactId(whose),
                Messages.NOON.plus(Duration.ofMinutes(++minutes)),
                "withdrawal",
                "W-41",
                state);
    }

    private void happens(AccountChanged... changes) {
        events.publish(Topics.ACCOUNT_CHANGED, changes);
    }

    private void awaitSubscriptions(String count) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(database.one(SUBSCRIPTIONS, conversation))
                .isEqualTo(count));
    }

    @Test
    void an_arrival_is_told_and_asked_after_and_yes_makes_the_bot_glad() {
        ReplyIssued promise = say("where is my withdrawal?", "withdrawal_status");
        AccountChanged arrival = change("completed");
        happens(arrival);
        ReplyIssued news = reply(2);
        send(message("yes").about("affirm"));

        ReplyIssued glad = reply(3);

        assertThat(promise.text()).contains("I'll write to you here when it changes.");
        assertThat(news.text()).startsWith("Your withdrawal W-41 is complete.").endsWith("?");
        assertThat(news.inReplyTo()).isNull();
        assertThat(news.author()).isEqualTo(Author.BOT);
        assertThat(news.contactId().value()).isEqualTo(contact);
        assertThat(news.actions()).extracting(a -> a.label()).contains("Yes, it's there", "No, not yet");
        assertThat(news.actions()).last().satisfies(a -> assertThat(a.type()).isEqualTo("request_human"));
        assertThat(glad.text()).isEqualTo("Good to hear. Thanks for telling me!");
        awaitSubscriptions("0");
    }

    @Test
    void a_change_is_told_once_however_often_it_comes_and_each_change_on_its_own() {
        say("where is my withdrawal?", "withdrawal_status");
        AccountChanged review = change("under_review");
        happens(change("broadcast"), review, review, change("under_review"));
        reply(2);

        happens(review, change("broadcast"), change("cancelled"), change("requested"));

        List<ReplyIssued> replies = events.await(Topics.REPLY_ISSUED, conversation, 4);
        assertThat(replies.subList(1, 4))
                .extracting(ReplyIssued::text)
                .containsExactly(
                        "Your withdrawal W-41 is in a security check. You don't have to do anything.",
                        "Your withdrawal W-41 is on its way: it was sent to the network.",
                        "Your withdrawal W-41 was cancelled. The amount is back in your account.");
        assertThat(replies).extracting(ReplyIssued::eventId).doesNotHaveDuplicates();
        awaitSubscriptions("0");
    }

    @Test
    void a_change_that_is_older_than_what_the_customer_knows_is_not_told() {
        say("where is my withdrawal?", "withdrawal_status");
        minutes = -50;
        AccountChanged late = change("under_review");
        minutes = 0;

        happens(late, change("completed"));

        assertThat(reply(2).text()).startsWith("Your withdrawal W-41 is complete.");
    }

    @Test
    void while_a_person_owns_the_conversation_the_bot_is_silent_and_follows() {
        say("where is my withdrawal?", "withdrawal_status");
        send(message("I want a person").about("want_person"));
        reply(2);

        happens(change("completed"));

        awaitSubscriptions("0");
        events.await(Topics.REPLY_ISSUED, conversation, 2);
    }

    @Test
    void a_customer_who_is_not_verified_is_never_subscribed() {
        send(message("where is my withdrawal?").about("withdrawal_status").verified(VerificationLevel.BASIC));
        reply(1);

        happens(change("completed"));

        events.await(Topics.REPLY_ISSUED, conversation, 1);
        awaitSubscriptions("0");
    }

    @Test
    void another_customers_withdrawal_with_the_same_id_is_not_told() {
        say("where is my withdrawal?", "withdrawal_status");

        happens(change("somebody-else", "completed"), change("under_review"));

        assertThat(reply(2).text()).contains("in a security check");
    }

    @Test
    void news_come_in_the_customers_language() {
        send(message("Wo ist meine Auszahlung?").about("withdrawal_status").in("de"));
        reply(1);

        happens(change("completed"));

        assertThat(reply(2)).satisfies(news -> {
            assertThat(news.language()).isEqualTo("de");
            assertThat(news.text()).startsWith("Ihre Auszahlung W-41 ist abgeschlossen.");
        });
    }

    @Test
    void a_subscription_without_news_for_a_month_ends() {
        say("where is my withdrawal?", "withdrawal_status");
        awaitSubscriptions("1");

        database.change(
                "update subscription set since = now() - interval '31 days' where conversation_id = ?", conversation);

        awaitSubscriptions("0");
    }

    @Test
    void what_is_told_is_counted() {
        say("where is my withdrawal?", "withdrawal_status");
        happens(change("under_review"), change("quite_new"));
        reply(3);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString(
                        "breakwater_subscriptions_told_total{state=\"under_review\",subject=\"withdrawal\"}"))
                .body(containsString("breakwater_subscriptions_told_total{state=\"other\",subject=\"withdrawal\"}"))
                .body(containsString("breakwater_replies_issued_total{kind=\"news\""));
    }
}
