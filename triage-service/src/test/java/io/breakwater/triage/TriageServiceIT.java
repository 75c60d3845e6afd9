package io.breakwater.triage;

import static io.breakwater.triage.Inquiries.aConversation;
import static io.breakwater.triage.Inquiries.anInquiry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.breakwater.events.Action;
import io.breakwater.events.Author;
import io.breakwater.events.Channel;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Entity;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Lane;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Route;
import io.breakwater.events.SecretKind;
import io.breakwater.events.Slot;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.events.VerificationLevel;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class TriageServiceIT extends WithEvents {
    private final ConversationId conversation = aConversation();
    private final String key = conversation.value();

    private IntentClassified classifiedOnce() {
        return events.await(Topics.INTENT_CLASSIFIED, key, 1).get(0);
    }

    @Test
    void a_question_is_classified_and_left_to_the_bot() {
        InquiryReceived inquiry = anInquiry(conversation, "Where is my withdrawal W-41 of 0.25 BTC?");
        events.publish(Topics.INQUIRY_RECEIVED, inquiry);

        IntentClassified classified = classifiedOnce();
        assertThat(classified.top().intent().value()).isEqualTo("withdrawal_status");
        assertThat(classified.entities())
                .contains(new Entity("withdrawal_id", "W-41", "W-41"), new Entity("amount", "0.25 BTC", "0.25 BTC"));
        assertThat(classified)
                .extracting(
                        IntentClassified::route,
                        IntentClassified::urgency,
                        IntentClassified::language,
                        IntentClassified::messageId,
                        IntentClassified::channel,
                        IntentClassified::receivedAt,
                        IntentClassified::text)
                .containsExactly(
                        Route.BOT,
                        Urgency.NORMAL,
                        "en",
                        inquiry.messageId(),
                        Channel.APP,
                        inquiry.occurredAt(),
                        inquiry.text());
        assertThat(classified.reasons()).last().asString().contains("the bot answers");
        events.await(Topics.ESCALATION_REQUESTED, key, 0);
        events.await(Topics.REPLY_ISSUED, key, 0);
    }

    @Test
    void a_redelivered_inquiry_is_classified_once() {
        InquiryReceived inquiry = anInquiry(conversation, "what are your fees");
        events.publish(Topics.INQUIRY_RECEIVED, inquiry, inquiry, inquiry);
        assertThat(classifiedOnce().top().intent().value()).isEqualTo("fees");
    }

    @Test
    void a_record_that_cannot_be_read_parks_alone_and_byte_for_byte() {
        byte[] poison = "{\"event_id\": \"no uuid\"}".getBytes(StandardCharsets.UTF_8);
        InquiryReceived before = anInquiry(conversation, "hello");
        InquiryReceived after = anInquiry(conversation, "what are your fees");
        events.publish(Topics.INQUIRY_RECEIVED, before);
        events.publishRaw(Topics.INQUIRY_RECEIVED.name(), key, poison);
        events.publish(Topics.INQUIRY_RECEIVED, after);

        ConsumerRecord<String, byte[]> parked =
                events.awaitDeadLetter(Topics.INQUIRY_RECEIVED.deadLetter("triage-service"), key);
        assertThat(parked.value()).isEqualTo(poison);
        assertThat(events.await(Topics.INTENT_CLASSIFIED, key, 2))
                .extracting(IntentClassified::messageId)
                .containsExactly(before.messageId(), after.messageId());
    }

    @Test
    void messages_of_a_conversation_keep_their_order() {
        List<InquiryReceived> inquiries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            inquiries.add(anInquiry(conversation, "question " + i + " about my card"));
        }
        events.publish(Topics.INQUIRY_RECEIVED, inquiries);
        assertThat(events.await(Topics.INTENT_CLASSIFIED, key, inquiries.size()))
                .extracting(IntentClassified::messageId)
                .containsExactlyElementsOf(
                        inquiries.stream().map(InquiryReceived::messageId).toList());
    }

    @Test
    void fraud_reaches_the_urgent_lane_and_the_customer_gets_a_receipt() {
        InquiryReceived inquiry =
                anInquiry(conversation, "Hi. I like the app. But somebody stole 0.5 BTC, I was scammed! W-41");
        events.publish(Topics.INQUIRY_RECEIVED, inquiry);

        EscalationRequested request =
                events.await(Topics.ESCALATION_REQUESTED_URGENT, key, 1).get(0);
        assertThat(request)
                .extracting(
                        EscalationRequested::reason,
                        EscalationRequested::lane,
                        EscalationRequested::urgency,
                        EscalationRequested::requestedBy,
                        EscalationRequested::segment,
                        EscalationRequested::skills)
                .containsExactly(
                        EscalationReason.FRAUD, Lane.URGENT, Urgency.URGENT, "triage", "vip", List.of("fraud"));
        assertThat(request.dossier().lastText()).isEqualTo(inquiry.text());
        assertThat(request.dossier().summary()).contains("fraud").contains("W-41");
        assertThat(request.dossier().verificationLevel()).isEqualTo(VerificationLevel.VERIFIED);
        assertThat(request.dossier().slots())
                .contains(
                        new Slot("amount", "0.5 BTC", "said", false), new Slot("withdrawal_id", "W-41", "said", false));

        ReplyIssued receipt = events.await(Topics.REPLY_ISSUED, key, 1).get(0);
        assertThat(receipt.author()).isEqualTo(Author.SYSTEM);
        assertThat(receipt.inReplyTo()).isEqualTo(inquiry.messageId());
        assertThat(receipt.text()).contains("We received your report at 2026-11-22 14:03:07 UTC");
        assertThat(receipt.actions())
                .extracting(Action::type, Action::payload, Action::href)
                .containsExactly(
                        tuple("deep_link", "card.freeze", null),
                        tuple("request_human", null, "/v1/conversations/" + key + "/handoff"));
        assertThat(classifiedOnce())
                .extracting(IntentClassified::route, IntentClassified::urgency)
                .containsExactly(Route.PERSON, Urgency.URGENT);
        events.await(Topics.ESCALATION_REQUESTED, key, 0);
    }

    @Test
    void a_takeover_on_the_urgent_topic_leads_to_the_devices_in_the_customers_language() {
        events.publish(
                Topics.INQUIRY_RECEIVED_URGENT,
                anInquiry(conversation, "Mein Konto wurde gehackt, jemand ist in meinem Konto eingeloggt"));

        assertThat(events.await(Topics.ESCALATION_REQUESTED_URGENT, key, 1)
                        .get(0)
                        .reason())
                .isEqualTo(EscalationReason.ACCOUNT_TAKEOVER);
        ReplyIssued receipt = events.await(Topics.REPLY_ISSUED, key, 1).get(0);
        assertThat(receipt.language()).isEqualTo("de");
        assertThat(receipt.text()).contains("Ihre Meldung hat uns um 2026-11-22 14:03:07 UTC erreicht");
        assertThat(receipt.actions()).extracting(Action::payload).contains("security.devices");
    }

    @Test
    void suspicion_that_nothing_supports_stays_of_high_urgency() {
        events.publish(Topics.INQUIRY_RECEIVED_URGENT, anInquiry(conversation, "where is my withdrawal W-41"));
        IntentClassified classified = classifiedOnce();
        assertThat(classified)
                .extracting(IntentClassified::route, IntentClassified::urgency)
                .containsExactly(Route.BOT, Urgency.HIGH);
        assertThat(classified.reasons()).anySatisfy(reason -> assertThat(reason).contains("suspected fraud"));
        events.await(Topics.ESCALATION_REQUESTED_URGENT, key, 0);
    }

    @Test
    void a_redelivered_report_escalates_and_answers_once() {
        InquiryReceived inquiry = anInquiry(conversation, "I was scammed, please help");
        events.publish(Topics.INQUIRY_RECEIVED, inquiry, inquiry);
        events.await(Topics.ESCALATION_REQUESTED_URGENT, key, 1);
        events.await(Topics.REPLY_ISSUED, key, 1);
    }

    @Test
    void the_wish_for_a_person_is_granted_in_the_normal_lane() {
        events.publish(Topics.INQUIRY_RECEIVED, anInquiry(conversation, "quiero hablar con una persona por favor"));
        EscalationRequested request =
                events.await(Topics.ESCALATION_REQUESTED, key, 1).get(0);
        assertThat(request)
                .extracting(EscalationRequested::reason, EscalationRequested::lane)
                .containsExactly(EscalationReason.CUSTOMER_WISH, Lane.NORMAL);
        assertThat(request.dossier().language()).isEqualTo("es");
        assertThat(events.await(Topics.REPLY_ISSUED, key, 1).get(0).text()).contains("Una persona te responderá aquí");
        events.await(Topics.ESCALATION_REQUESTED_URGENT, key, 0);
    }

    @Test
    void masked_secrets_bring_advice_and_a_key_to_funds_is_of_high_urgency() {
        events.publish(
                Topics.INQUIRY_RECEIVED,
                anInquiry(
                        conversation,
                        "I cannot restore my wallet, my words are [seed_phrase] and my card is [card_number]",
                        SecretKind.SEED_PHRASE,
                        SecretKind.CARD_NUMBER));
        assertThat(events.await(Topics.REPLY_ISSUED, key, 1)).singleElement().satisfies(reply -> {
            assertThat(reply.author()).isEqualTo(Author.SYSTEM);
            assertThat(reply.text()).contains("move your funds to a new wallet now", "last four digits");
            assertThat(reply.actions()).extracting(Action::payload).contains("card.freeze");
        });
        assertThat(classifiedOnce().urgency()).isEqualTo(Urgency.HIGH);
    }

    @Test
    void coercion_is_urgent_and_its_answer_gives_no_advice_on_secrets_either() {
        events.publish(
                Topics.INQUIRY_RECEIVED,
                anInquiry(
                        conversation,
                        "he is standing next to me with a knife and makes me send everything, my card is [card_number]",
                        SecretKind.CARD_NUMBER));

        events.await(Topics.ESCALATION_REQUESTED_URGENT, key, 1);
        assertThat(events.await(Topics.REPLY_ISSUED, key, 1)).singleElement().satisfies(reply -> {
            assertThat(reply.text())
                    .startsWith("Thank you. Your message arrived")
                    .doesNotContain("card");
            assertThat(reply.actions()).isEmpty();
        });
    }

    @Test
    void every_sample_of_the_contract_passes_the_listener() throws IOException {
        EventCodec codec = new EventCodec();
        for (Named<byte[]> sample : ContractSamples.ofInquiryReceived()) {
            byte[] bytes = sample.getPayload();
            InquiryReceived inquiry = codec.decode(Topics.INQUIRY_RECEIVED, bytes);
            events.publishRaw(Topics.INQUIRY_RECEIVED.name(), inquiry.key(), bytes);
            events.publishRaw(Topics.INQUIRY_RECEIVED_URGENT.name(), inquiry.key(), bytes);
            assertThat(events.await(Topics.INTENT_CLASSIFIED, inquiry.key(), 1))
                    .extracting(IntentClassified::messageId)
                    .containsExactly(inquiry.messageId());
        }
    }
}
