package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KycDocumentsTest {
    private static final String ASK = "which documents do you need";
    private static final Item PENDING = thing("id", "priya", "name", "Priya Raman", "kyc_state", "pending");

    private final Chat chat = new Chat()
            .givenArticle("kyc-documents", "Documents", "A passport.")
            .givenArticle("source-of-funds", "Source of funds", "A payslip.");

    @ParameterizedTest
    @CsvSource({
        "identity_document, 'missing: your identity document'",
        "proof_of_address, not be older than three months",
        "selfie, You take it in the app",
        "source_of_funds, where your money comes from",
        "'identity_document, selfie', 'identity document, selfie'"
    })
    void what_is_missing_is_told_with_what_counts(String missing, String words) {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", missing));

        Reply reply = chat.says(ASK, "kyc_documents");

        assertThat(reply.text()).contains(words).doesNotContain("–");
        assertThat(Chat.screens(reply)).containsExactly("profile.verification");
        assertThat(reply.sources()).contains("kyc-documents");
    }

    @ParameterizedTest
    @CsvSource({"approved, Nothing is missing", "verified, Nothing is missing", "in_review, You need a valid identity"})
    void where_nothing_is_missing_the_article_tells_what_counts(String state, String words) {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_state", state));

        Reply reply = chat.says(ASK, "kyc_documents");

        assertThat(reply.text()).contains(words);
        assertThat(reply.sources()).containsExactly("kyc-documents");
    }

    @Test
    void an_exchange_that_does_not_answer_leaves_the_general_answer() {
        assertThat(chat.says(ASK, "kyc_documents").text()).contains("You need a valid identity document");
    }

    private static List<String> uploads(Reply reply) {
        return reply.actions().stream()
                .filter(a -> a.type().equals("upload"))
                .map(a -> a.label() + ": " + a.payload())
                .toList();
    }

    @Test
    void what_is_missing_can_be_sent_right_here_but_for_the_selfie() {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "identity_document, selfie"));

        Reply reply = chat.says(ASK, "kyc_documents");

        assertThat(uploads(reply)).containsExactly("Send my identity document: identity_document");
        assertThat(reply.actions().get(0).href()).isEqualTo("/v1/conversations/conv_test/attachments");
    }

    @Test
    void after_a_document_the_exchange_says_what_is_still_missing() {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "identity_document, proof_of_address"));
        chat.says(ASK, "kyc_documents");
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "proof_of_address"));

        Reply reply = chat.sends("identity_document");

        assertThat(reply.text()).contains("checking: identity document", "Still missing: proof of address");
        assertThat(uploads(reply)).containsExactly("Send my proof of address: proof_of_address");
        assertThat(Chat.screens(reply)).containsExactly("profile.verification");
    }

    @Test
    void after_the_last_document_nothing_is_missing() {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "identity_document"));
        chat.says(ASK, "kyc_documents");
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_state", "in_review"));

        Reply reply = chat.sends("identity_document");

        assertThat(reply.text()).contains("Nothing else is missing");
        assertThat(uploads(reply)).isEmpty();
        assertThat(chat.state().stack()).isEmpty();
    }

    @Test
    void a_document_is_answered_when_the_flow_is_over_and_when_nothing_was_ever_said() {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "selfie"));

        assertThat(chat.sends("identity_document").text()).contains("Still missing: selfie");
        assertThat(chat.state().stack()).isEmpty();
    }

    @Test
    void a_document_in_the_midst_of_something_else_does_not_end_it() {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "selfie"))
                .given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);
        chat.says("freeze my card", "card_freeze");

        Reply reply = chat.sends("identity_document");

        assertThat(reply.text()).contains("Still missing: selfie", "more than one card");
        assertThat(chat.says("4242").text()).contains("4242");
    }

    @Test
    void an_exchange_that_is_down_after_a_document_leaves_the_thanks() {
        chat.given(Operation.CUSTOMER, PENDING);
        chat.says(ASK, "kyc_documents");
        chat.given(Operation.CUSTOMER, Found.UNAVAILABLE);

        assertThat(chat.sends("proof_of_address").text())
                .contains("proof of address")
                .doesNotContain("missing");
    }

    @Test
    void a_person_who_has_the_conversation_is_not_talked_over() {
        chat.given(Operation.CUSTOMER, PENDING);
        chat.says("I want a human", "want_person");

        assertThat(chat.receives("identity_document")).isEmpty();
    }

    @Test
    void the_person_who_takes_over_sees_what_was_sent() {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "selfie"));
        chat.sends("identity_document");
        chat.says("I want a human", "want_person");

        assertThat(chat.handedOver().dossier().stepsTried())
                .anyMatch(step -> step.contains("sent the identity_document"));
    }

    @Test
    void where_no_files_are_taken_none_are_offered() {
        Library closed = new Library(ShippedLibrary.LIBRARY.flows(), ShippedLibrary.LIBRARY.phrases(), false);
        Chat there = new Chat(closed)
                .givenArticle("kyc-documents", "Documents", "A passport.")
                .given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "identity_document"));

        Reply reply = there.says(ASK, "kyc_documents");

        assertThat(uploads(reply)).isEmpty();
        assertThat(Chat.screens(reply)).containsExactly("profile.verification");
    }

    @Test
    void what_helped_is_enough() {
        chat.given(Operation.CUSTOMER, PENDING);
        chat.says(ASK, "kyc_documents");

        assertThat(chat.touches("Yes, that helped").text()).containsAnyOf("Good to hear", "Great");
        assertThat(chat.state().stack()).isEmpty();
    }

    @Test
    void a_change_of_mind_is_taken() {
        chat.given(Operation.CUSTOMER, PENDING);
        chat.says(ASK, "kyc_documents");

        assertThat(chat.says("never mind", "deny").text()).containsAnyOf("stopped there", "leave it at that");
    }

    @Test
    void what_did_not_help_is_for_a_person() {
        chat.given(Operation.CUSTOMER, PENDING);
        chat.says(ASK, "kyc_documents");

        assertThat(chat.touches("No, that didn't help").kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("kyc");
    }

    @Test
    void an_unverified_visitor_learns_nothing_of_the_account() {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "selfie"));

        Reply reply = chat.strangerSays(ASK, "kyc_documents");

        assertThat(reply.text()).contains("You need a valid identity document").doesNotContain("One thing is missing");
        assertThat(reply.sources()).containsExactly("kyc-documents");
        assertThat(reply.actions()).extracting(a -> a.type()).contains("verify").doesNotContain("upload");
    }

    @Test
    void after_the_right_code_the_visitor_can_send_what_is_missing() {
        chat.given(Operation.CUSTOMER, with(PENDING, "kyc_missing", "identity_document"));
        chat.strangerSays(ASK, "kyc_documents");

        assertThat(uploads(chat.givesTheCode())).hasSize(1);
    }
}
