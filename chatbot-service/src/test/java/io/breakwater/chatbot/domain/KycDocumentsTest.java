package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

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
    }
}
