package io.breakwater.triage;

import static io.breakwater.triage.Inquiries.aConversation;
import static io.breakwater.triage.Inquiries.anInquiry;
import static io.breakwater.triage.Inquiries.answeredIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All customers here have English apps. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ConversationLanguageIT extends WithEvents {
    private final ConversationId conversation = aConversation();

    private List<String> languages(int messages) {
        return events.await(Topics.INTENT_CLASSIFIED, conversation.value(), messages).stream()
                .map(IntentClassified::language)
                .toList();
    }

    @Test
    void few_words_keep_the_language_of_the_message_before() {
        events.publish(
                Topics.INQUIRY_RECEIVED, anInquiry(conversation, "Wo bleibt meine Auszahlung von gestern Abend?"));
        assertThat(languages(1)).containsExactly("de");

        events.publish(Topics.INQUIRY_RECEIVED, anInquiry(conversation, "ok"));
        assertThat(languages(2)).containsExactly("de", "de");

        events.publish(Topics.INQUIRY_RECEIVED, anInquiry(conversation, "W-41, 0.25 BTC"));
        assertThat(languages(3)).containsExactly("de", "de", "de");
    }

    @Test
    void messages_that_come_together_follow_each_other_too() {
        events.publish(
                Topics.INQUIRY_RECEIVED,
                anInquiry(conversation, "Où est mon retrait ? J'attends depuis hier et rien n'est arrivé"),
                anInquiry(conversation, "ok"),
                anInquiry(conversation, "Please answer in English from now on, my colleague reads this too"),
                anInquiry(conversation, "ok thanks"));

        assertThat(languages(4)).containsExactly("fr", "fr", "en", "en");
    }

    @Test
    void without_a_message_before_the_locale_counts() {
        events.publish(Topics.INQUIRY_RECEIVED, anInquiry(conversation, "ok"));
        assertThat(languages(1)).containsExactly("en");
    }

    @Test
    void a_chosen_language_is_that_of_the_answers_and_not_that_of_the_reading() {
        InquiryReceived inquiry =
                answeredIn("it", anInquiry(conversation, "my account has been hacked, 2 ETH are gone"));
        events.publish(Topics.INQUIRY_RECEIVED, inquiry);

        assertThat(languages(1)).containsExactly("it");
        assertThat(events.await(Topics.REPLY_ISSUED, conversation.value(), 1))
                .singleElement()
                .satisfies(reply -> {
                    assertThat(reply.language()).isEqualTo("it");
                    assertThat(reply.text()).contains("Abbiamo ricevuto");
                });
        given().header("Authorization", "Bearer " + StackResource.agentToken("ben", "en"))
                .get("/v1/decisions/{id}", inquiry.messageId().value())
                .then()
                .body("language", equalTo("en"));
    }

    @Test
    void a_choice_that_is_none_of_ours_is_passed_over() {
        events.publish(
                Topics.INQUIRY_RECEIVED,
                answeredIn("xx", anInquiry(conversation, "where is my withdrawal of yesterday")));
        assertThat(languages(1)).containsExactly("en");
    }
}
