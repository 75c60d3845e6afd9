package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofOfAddressTest {
    private static final String ASK = "I need a proof of address";
    private static final Item ACCOUNT = thing(
            "id",
            "anna",
            "state",
            "active",
            "street",
            "12 Mill Lane",
            "postcode",
            "LS1 4AP",
            "city",
            "Leeds",
            "country",
            "GB");

    private final Chat chat = new Chat();

    @BeforeEach
    void anna_has_an_address() {
        chat.given(Operation.CUSTOMER, Chat.ANNA)
                .given(Operation.ACCOUNT, ACCOUNT)
                .givenArticle("kyc-documents", "Documents", "A passport.");
    }

    @Test
    void the_registered_address_becomes_a_document() {
        chat.says(ASK, "proof_of_address");

        Reply reply = chat.touches("I need one from you");

        assertThat(reply.text()).contains("12 Mill Lane, LS1 4AP Leeds", "24 hours");
        assertThat(chat.last().papers()).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(Paper.Kind.PROOF_OF_ADDRESS);
            assertThat(paper.fields()).containsEntry("account.city", "Leeds");
        });
    }

    @Test
    void without_an_address_it_says_how_to_add_one() {
        chat.given(Operation.ACCOUNT, with(ACCOUNT, "street", ""));
        chat.says(ASK, "proof_of_address");

        Reply reply = chat.touches("I need one from you");

        assertThat(reply.text()).contains("no confirmed address");
        assertThat(Chat.screens(reply)).containsExactly("profile.verification");
        assertThat(chat.last().papers()).isEmpty();
    }

    @Test
    void who_must_send_one_learns_what_counts_without_a_look_into_the_account() {
        chat.says(ASK, "proof_of_address");

        Reply reply = chat.touches("I have to send you one");

        assertThat(reply.text()).contains("utility bill", "three months");
        assertThat(reply.sources()).containsExactly("kyc-documents");
        assertThat(chat.asked()).isEmpty();
    }

    @Test
    void the_other_use_corrects_the_choice() {
        chat.says(ASK, "proof_of_address");
        chat.touches("I need one from you");

        assertThat(chat.says("I have to send you one", "out_of_scope").text()).contains("utility bill");
    }

    @Test
    void another_paper_needs_a_person() {
        chat.says(ASK, "proof_of_address");
        chat.touches("I need one from you");

        Reply reply = chat.touches("No, I need something else");

        assertThat(reply.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("documents");
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.strangerSays(ASK, "proof_of_address");

        Reply reply = chat.strangerSays("I need one from you", "out_of_scope");

        assertThat(reply.text()).contains("identity").doesNotContain("Mill Lane");
        assertThat(chat.last().papers()).isEmpty();
    }
}
