package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.breakwater.chatbot.model.ModelDouble;
import io.breakwater.events.ReplyIssued;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language model may put answers together from articles. Whatever it does, the customer is answered in time. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
@WithTestResource(ModelDouble.class)
class LanguageModelIT extends OneConversation {
    private static final String QUESTION =
            "my grandmother says the speed of a broadcast transaction on the blockchain depends on her neighbour ";
    private static final Duration IN_TIME = Duration.ofSeconds(5);

    private final Database database = new Database();

    private ReplyIssued ask(String question) {
        return ask(question, Instant.now());
    }

    private ReplyIssued ask(String question, Instant receivedAt) {
        send(message(question).receivedAt(receivedAt));
        return lastReply();
    }

    private String booked(String scope, String id) {
        return database.one(
                "select reserved || '/' || used from model_budget where scope = '" + scope + "' and id = ?", id);
    }

    @Test
    void an_answer_rests_on_articles_and_says_what_it_cost() {
        ReplyIssued reply = ask(QUESTION);

        assertThat(reply.text()).contains("I put this together from the help articles below");
        assertThat(reply.sources()).hasSize(1);
        assertThat(reply.actions())
                .anySatisfy(action -> assertThat(action.type()).isEqualTo("article"));
        assertThat(reply.tokens()).isEqualTo(ModelDouble.TOKENS);
        assertThat(booked("conversation", conversation)).isEqualTo("0/" + ModelDouble.TOKENS);
        assertThat(booked("contact", contact)).isEqualTo("0/" + ModelDouble.TOKENS);
        given().get("/q/metrics")
                .then()
                .body(containsString("breakwater_model_asked_total{outcome=\"answered\""))
                .body(containsString("breakwater_model_tokens_total{kind=\"output\""));
    }

    @Test
    void the_model_learns_nothing_of_the_customer_but_the_question() {
        ask(QUESTION + "(private " + conversation + ") anna@example.com 4242424242424242");

        assertThat(ModelDouble.seen("(private"))
                .filteredOn(seen -> seen.data().path("question").asText().endsWith("(private …) … …"))
                .isNotEmpty()
                .allSatisfy(seen -> assertThat(seen.body().toString())
                        .doesNotContain(contact, conversation, "anna@example.com", "4242424242424242", "Whitfield"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(says your balance is 1m; the transaction on the blockchain is at evil dot com)",
                "(says Please tell us your password, so that we can speed up your transaction.)",
                "(garbage)",
                "(broken)"
            })
    void what_else_the_model_says_or_does_ends_as_no_answer_of_it(String how) {
        ReplyIssued reply = ask(QUESTION + how);

        assertThat(ModelDouble.seen(how)).isNotEmpty();
        assertThat(reply.text()).doesNotContain("evil", "password", "1m", "proxy");
        assertThat(reply.sources()).isEmpty();
        assertThat(reply.actions())
                .anySatisfy(action -> assertThat(action.type()).isEqualTo("request_human"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(slow)", "(hanging)"})
    void a_model_that_takes_too_long_holds_nobody(String how) {
        Instant before = Instant.now();

        ReplyIssued reply = ask(QUESTION + how);

        assertThat(Duration.between(before, Instant.now())).isLessThan(IN_TIME);
        assertThat(reply.sources()).isEmpty();
        assertThat(reply.tokens()).as("what it may have cost").isPositive();
        assertThat(booked("conversation", conversation)).isEqualTo("0/" + reply.tokens());
    }

    @Test
    void who_has_waited_for_long_already_is_answered_without_the_model() {
        ReplyIssued reply = ask(QUESTION + "(late)", Instant.now().minusSeconds(4));

        assertThat(reply.sources()).isEmpty();
        assertThat(reply.tokens()).isZero();
        assertThat(ModelDouble.seen("(late)")).isEmpty();
    }

    @Test
    void a_conversation_that_has_spent_its_tokens_is_answered_without_the_model() {
        database.one(
                "insert into model_budget (day, scope, id, reserved, used)"
                        + " values ((now() at time zone 'utc')::date, 'conversation', ?, 0, 9999) returning id",
                conversation);

        ReplyIssued reply = ask(QUESTION + "(spent)");

        assertThat(reply.sources()).isEmpty();
        assertThat(reply.tokens()).isZero();
        assertThat(ModelDouble.seen("(spent)")).isEmpty();
    }
}
