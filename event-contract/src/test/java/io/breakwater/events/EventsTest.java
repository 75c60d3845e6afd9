package io.breakwater.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {
    @ParameterizedTest
    @ValueSource(strings = {"conv_", "case_1", "conv_a b", "conv_\u0000", "conv_ü", "", "conv_../x"})
    void an_id_of_another_kind_or_with_odd_characters_is_refused(String id) {
        assertThatThrownBy(() -> new ConversationId(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000"})
    void a_contact_without_printable_characters_is_refused(String id) {
        assertThatThrownBy(() -> new ContactId(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_retried_message_has_the_same_id_and_another_contacts_has_not() {
        ConversationId conversation = new ConversationId("conv_1");
        MessageId first = MessageId.ofCustomer(new ContactId("anna"), conversation, "m-1");

        assertThat(MessageId.ofCustomer(new ContactId("anna"), conversation, "m-1"))
                .isEqualTo(first);
        assertThat(MessageId.ofCustomer(new ContactId("bert"), conversation, "m-1"))
                .isNotEqualTo(first);
        assertThat(MessageId.ofCustomer(new ContactId("anna"), conversation, "m-2"))
                .isNotEqualTo(first);
    }

    @Test
    void urgency_rises_and_an_unknown_word_counts_as_normal() {
        assertThat(Urgency.LOW.max(Urgency.URGENT)).isEqualTo(Urgency.URGENT);
        assertThat(new Urgency("from_the_future").rank()).isEqualTo(Urgency.NORMAL.rank());
        assertThat(Urgency.HIGH.atLeast(Urgency.NORMAL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void a_confidence_lies_between_0_and_1(double value) {
        assertThatThrownBy(() -> new Confidence(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fraud_takes_the_urgent_topic() {
        assertThat(Topics.escalation(Lane.URGENT)).isEqualTo(Topics.ESCALATION_REQUESTED_URGENT);
        assertThat(Topics.escalation(Lane.NORMAL)).isEqualTo(Topics.ESCALATION_REQUESTED);
        assertThat(Topics.ESCALATION_REQUESTED.deadLetter("escalation-service"))
                .isEqualTo("escalation-requested-escalation-service-dlq");
    }
}
