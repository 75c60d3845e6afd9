package io.breakwater.chatbot;

import static io.breakwater.chatbot.domain.Messages.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.breakwater.chatbot.domain.Messages;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseId;
import io.breakwater.events.CaseState;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Lane;
import io.breakwater.events.QueueStatus;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Route;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a person takes over, the bot is silent and hands on what it knows. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class HandoffIT extends OneConversation {
    private final Database database = new Database();

    @Test
    void after_two_failed_tries_a_person_is_asked_for_and_the_bot_is_silent_until_the_case_is_resolved() {
        say("what is the weather in Paris", "out_of_scope");
        say("and in Rome", "out_of_scope");
        EscalationRequested request =
                events.await(Topics.ESCALATION_REQUESTED, conversation, 1).get(0);
        send(message("hello?").about("greeting"));
        events.publish(Topics.CASE_CHANGED, resolved());
        awaitOwner("BOT");
        send(message("hello again").about("greeting"));

        ReplyIssued again = reply(3);

        assertThat(request.requestedBy()).isEqualTo("chatbot");
        assertThat(request.reason()).isEqualTo(EscalationReason.NOT_UNDERSTOOD);
        assertThat(request.dossier().openQuestions()).contains("what is the weather in Paris", "and in Rome");
        assertThat(again.text()).contains("Hello");
        assertThat(again.inReplyTo())
                .isEqualTo(aMessage(conversation, contact, 4, "").id());
    }

    @Test
    void a_wish_for_a_person_at_the_gateway_silences_the_bot_and_is_enriched_with_what_it_knows() {
        say("freeze my card", "card_freeze");
        EscalationRequested wish = requested("gateway", EscalationReason.CUSTOMER_WISH, Lane.NORMAL);
        events.publish(Topics.ESCALATION_REQUESTED, wish, wish);

        EscalationRequested enriched =
                events.await(Topics.ESCALATION_REQUESTED, conversation, 3).get(2);
        send(message("4242"));

        assertThat(enriched.requestedBy()).isEqualTo("chatbot");
        assertThat(enriched.reason()).isEqualTo(EscalationReason.CUSTOMER_WISH);
        assertThat(enriched.segment()).isEqualTo("premium");
        assertThat(enriched.dossier().stepsTried()).contains("began freeze_my_card", "cards: 2 found");
        assertThat(enriched.dossier().summary()).contains("Freezes a card");
        events.await(Topics.REPLY_ISSUED, conversation, 1);
        awaitOwner("PERSON");
    }

    @Test
    void the_urgent_lane_is_enriched_in_the_urgent_lane() {
        say("where is my withdrawal?", "withdrawal_status");
        send(message("someone stole my money").about("fraud_report").routed(Route.PERSON));
        events.publish(Topics.ESCALATION_REQUESTED_URGENT, requested("triage", EscalationReason.FRAUD, Lane.URGENT));

        EscalationRequested enriched = events.await(Topics.ESCALATION_REQUESTED_URGENT, conversation, 2)
                .get(1);

        assertThat(enriched.lane()).isEqualTo(Lane.URGENT);
        assertThat(enriched.dossier().slots())
                .anySatisfy(slot -> assertThat(slot.value()).isEqualTo("W-41"));
        events.await(Topics.REPLY_ISSUED, conversation, 1);
    }

    @Test
    void a_request_for_an_unknown_conversation_silences_the_bot_without_an_empty_dossier() {
        events.publish(Topics.ESCALATION_REQUESTED, requested("gateway", EscalationReason.CUSTOMER_WISH, Lane.NORMAL));
        awaitOwner("PERSON");
        send(message("hello").about("greeting"));

        events.await(Topics.ESCALATION_REQUESTED, conversation, 1);
        events.await(Topics.REPLY_ISSUED, conversation, 0);
    }

    private void awaitOwner(String owner) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        database.one("select state ->> 'owner' from dialogue where conversation_id = ?", conversation))
                .isEqualTo(owner));
    }

    private EscalationRequested requested(String by, EscalationReason reason, Lane lane) {
        return new EscalationRequested(
                UUID.randomUUID(),
                new ConversationId(conversation),
                new ContactId(contact),
                Messages.NOON.plusSeconds(60),
                by,
                reason,
                lane,
                Urgency.HIGH,
                Channel.WEB,
                "premium",
                List.of(),
                new Dossier(
                        "", null, List.of(), List.of(), List.of(), List.of(), List.of(), "en", null, null, List.of()));
    }

    private CaseChanged resolved() {
        return new CaseChanged(
                UUID.randomUUID(),
                new ConversationId(conversation),
                new ContactId(contact),
                Messages.NOON.plusSeconds(3600),
                new CaseId("case_" + UUID.randomUUID()),
                3,
                CaseChange.RESOLVED,
                Lane.NORMAL,
                Urgency.NORMAL,
                new QueueStatus(CaseState.RESOLVED, "general", null, null, null),
                null,
                "solved");
    }
}
