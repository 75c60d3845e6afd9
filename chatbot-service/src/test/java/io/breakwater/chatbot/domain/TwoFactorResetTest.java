package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoFactorResetTest {
    private static final String ASK = "I lost my authenticator";
    private static final Item REQUEST = thing(
            "id",
            "R-7",
            "kind",
            "two_factor_reset",
            "state",
            "awaiting_identity",
            "created_at",
            "2026-11-22T12:00:00Z",
            "eta_min_s",
            "3600",
            "eta_max_s",
            "86400");

    private final Chat chat = new Chat()
            .givenArticle("two-factor-reset", "Lost", "How.")
            .given(Operation.REQUESTS)
            .given(Operation.OPEN_REQUEST, REQUEST);

    @Test
    void the_steps_are_explained_before_a_request_is_opened() {
        Reply explained = chat.says(ASK, "two_factor_reset");
        Reply opened = chat.touches("Yes, open it");

        assertThat(explained.text()).contains("selfie", "?");
        assertThat(opened.text()).contains("R-7", "between 1 and 24 hours", "withdrawals are paused");
        assertThat(Chat.screens(opened)).containsExactly("profile.verification");
        assertThat(chat.changes()).singleElement().satisfies(n -> {
            assertThat(n.arguments()).isEqualTo(Map.of("kind", "two_factor_reset"));
            assertThat(n.idempotencyKey()).startsWith("msg_");
        });
    }

    @ParameterizedTest
    @CsvSource({"awaiting_identity, confirm your identity", "in_review, It is our turn"})
    void a_request_under_way_is_told_and_no_second_one_opened(String state, String words) {
        chat.given(Operation.REQUESTS, with(REQUEST, "state", state), with(REQUEST, "id", "R-8", "state", "refused"));

        assertThat(chat.says(ASK, "two_factor_reset").text()).contains("R-7", words);
        assertThat(chat.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"done, is done", "refused, was refused. I can't tell", "something_new, something new"})
    void what_the_exchange_answers_is_told_as_it_is(String state, String words) {
        chat.given(Operation.OPEN_REQUEST, with(REQUEST, "state", state, "eta_min_s", "", "eta_max_s", ""));
        chat.says(ASK, "two_factor_reset");

        assertThat(chat.says("yes", "affirm").text()).contains(words).doesNotContain("–");
    }

    @Test
    void who_found_the_old_phone_changes_nothing() {
        chat.says(ASK, "two_factor_reset");

        Reply reply = chat.says("no", "deny");

        assertThat(reply.text()).contains("nothing was changed");
        assertThat(Chat.screens(reply)).containsExactly("security.two_factor");
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void a_person_is_offered_afterwards() {
        chat.says(ASK, "two_factor_reset");
        chat.touches("Yes, open it");

        assertThat(chat.touches("Yes, get a person").kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("security");
    }

    @Test
    void a_request_that_was_not_confirmed_goes_to_a_person() {
        chat.given(Operation.OPEN_REQUEST, Found.UNAVAILABLE);
        chat.says(ASK, "two_factor_reset");

        assertThat(chat.says("yes", "affirm").text()).contains("take it as not made");
        assertThat(chat.handedOver().skills()).containsExactly("security");
    }

    @Test
    void an_unverified_visitor_learns_nothing_but_the_way() {
        chat.given(Operation.REQUESTS, REQUEST);

        Reply reply = chat.strangerSays(ASK, "two_factor_reset");

        assertThat(reply.text()).contains("I have no access").doesNotContain("R-7");
        assertThat(reply.sources()).containsExactly("two-factor-reset");
        assertThat(chat.changes()).isEmpty();
    }
}
