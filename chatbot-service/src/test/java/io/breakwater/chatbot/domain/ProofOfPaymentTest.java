package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofOfPaymentTest {
    private final Chat chat = new Chat();

    @Test
    void the_chosen_payment_becomes_a_document_for_its_owner() {
        chat.given(Operation.PAYMENTS, Chat.A_PAYMENT, pending()).given(Operation.CUSTOMER, Chat.ANNA);
        chat.says("I need a proof of payment", "proof_of_payment");

        Reply reply = chat.touches("2500.00 GBP");

        Paper paper = chat.last().papers().get(0);
        assertThat(paper.fields())
                .containsEntry("customer.name", "Anna Whitfield")
                .containsEntry("payment.id", "P-9")
                .containsEntry("payment.amount", "2500.00");
        assertThat(reply.actions()).anySatisfy(a -> {
            assertThat(a.type()).isEqualTo("document");
            assertThat(a.href()).isEqualTo("/v1/documents/" + paper.id());
        });
        assertThat(reply.text()).contains("2500.00 GBP", "24 hours");
        assertThat(chat.state().memory().steps()).contains("made proof_of_payment " + paper.id());
    }

    @Test
    void a_payment_may_be_named_by_its_counterparty() {
        chat.given(Operation.PAYMENTS, Chat.A_PAYMENT, pending()).given(Operation.CUSTOMER, Chat.ANNA);
        chat.says("I need a proof of payment", "proof_of_payment");

        assertThat(chat.says("the one to Harbour Books", "out_of_scope").text()).contains("38.40 GBP");
    }

    @Test
    void a_payment_that_is_not_booked_is_not_proved() {
        chat.given(Operation.PAYMENTS, pending()).given(Operation.CUSTOMER, Chat.ANNA);

        Reply reply = chat.says("I need a proof of payment", "proof_of_payment");

        assertThat(reply.text()).contains("not booked yet");
        assertThat(chat.last().papers()).isEmpty();
    }

    @Test
    void flow_files_name_a_document_by_its_word() {
        assertThat(Paper.Kind.of("proof_of_payment")).contains(Paper.Kind.PROOF_OF_PAYMENT);
        assertThat(Paper.Kind.of("passport")).isEmpty();
        assertThat(Paper.Kind.PROOF_OF_PAYMENT.word()).isEqualTo("proof_of_payment");
    }

    private static Item pending() {
        Map<String, String> fields = new LinkedHashMap<>(Chat.A_PAYMENT.fields());
        fields.put("id", "P-10");
        fields.put("amount", "38.40");
        fields.put("counterparty", "Harbour Books Ltd");
        fields.put("state", "pending");
        return new Item(fields);
    }
}
