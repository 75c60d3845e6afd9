package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountLockedTest {
    private static final String ASK = "my account is locked";
    private static final Item LOCKED = thing(
            "id",
            "anna",
            "state",
            "locked",
            "lock",
            "too_many_tries",
            "locked_until",
            "2026-11-22T18:00:00Z",
            "email",
            "a***@example.com");
    private static final Item BY_OWN_WISH = with(LOCKED, "lock", "own_request", "locked_until", "");
    private static final Item REQUEST = thing(
            "id",
            "R-1",
            "kind",
            "unlock",
            "state",
            "awaiting_identity",
            "created_at",
            "2026-11-22T12:00:00Z",
            "next_actor",
            "customer",
            "eta_min_s",
            "3600",
            "eta_max_s",
            "86400");

    private final Chat chat = new Chat()
            .givenArticle("password-reset", "New password", "How.")
            .givenArticle("login-problem", "Cannot log in", "Why.")
            .givenArticle("account-locked", "Locked", "Why.")
            .given(Operation.REQUESTS)
            .given(Operation.OPEN_REQUEST, REQUEST);

    @ParameterizedTest
    @CsvSource({
        "active, '', is not locked",
        "restricted, '', you can't use everything",
        "locked, too_many_tries, '6:00'",
        "locked, own_request, because you asked for it",
        "locked, security, can't tell you the reason",
        "locked, documents, can't tell you the reason",
        "locked, something_new, can't tell you the reason"
    })
    void every_state_says_what_is(String state, String lock, String words) {
        chat.given(Operation.ACCOUNT, with(LOCKED, "state", state, "lock", lock));

        assertThat(chat.says(ASK, "account_locked").text()).contains(words).doesNotContain("–");
    }

    @Test
    void too_many_tries_lead_to_a_new_password() {
        chat.given(Operation.ACCOUNT, LOCKED);

        Reply reply = chat.says(ASK, "account_locked");

        assertThat(reply.text()).contains("A new password opens it earlier");
        assertThat(reply.sources()).containsExactly("password-reset");
    }

    @Test
    void a_lock_without_an_end_names_none() {
        chat.given(Operation.ACCOUNT, with(LOCKED, "locked_until", ""));

        assertThat(chat.says(ASK, "account_locked").text())
                .contains("opens by itself")
                .doesNotContain("–", "until");
    }

    @Test
    void the_customers_own_lock_is_lifted_by_a_request_after_one_confirmation() {
        chat.given(Operation.ACCOUNT, BY_OWN_WISH);
        chat.says(ASK, "account_locked");

        Reply reply = chat.touches("Yes, unlock it");

        assertThat(reply.text()).contains("R-1", "between 1 and 24 hours");
        assertThat(Chat.screens(reply)).containsExactly("profile.verification");
        assertThat(chat.changes()).singleElement().satisfies(n -> assertThat(n.arguments())
                .isEqualTo(Map.of("kind", "unlock")));
    }

    @Test
    void who_thinks_again_stays_locked() {
        chat.given(Operation.ACCOUNT, BY_OWN_WISH);
        chat.says(ASK, "account_locked");

        assertThat(chat.says("no, leave it", "deny").text()).contains("stays locked");
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void a_request_under_way_is_told_and_no_second_one_opened() {
        chat.given(Operation.ACCOUNT, BY_OWN_WISH)
                .given(
                        Operation.REQUESTS,
                        with(REQUEST, "state", "in_review"),
                        with(REQUEST, "id", "R-2", "state", "done"),
                        with(REQUEST, "id", "R-3", "kind", "change_email"));

        assertThat(chat.says(ASK, "account_locked").text()).contains("R-1", "our turn");
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void a_security_lock_goes_to_the_people_of_security() {
        chat.given(Operation.ACCOUNT, with(LOCKED, "lock", "security"));

        Reply reply = chat.says(ASK, "account_locked");

        assertThat(reply.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("security");
    }

    @Test
    void a_request_that_was_not_confirmed_goes_to_a_person() {
        chat.given(Operation.ACCOUNT, BY_OWN_WISH).given(Operation.OPEN_REQUEST, Found.UNAVAILABLE);
        chat.says(ASK, "account_locked");

        assertThat(chat.touches("Yes, unlock it").text()).contains("take it as not made");
        assertThat(chat.handedOver().skills()).containsExactly("security");
    }

    @Test
    void an_unverified_visitor_learns_nothing_but_the_way() {
        chat.given(Operation.ACCOUNT, LOCKED);

        Reply reply = chat.strangerSays(ASK, "account_locked");

        assertThat(reply.text()).contains("identity").doesNotContain("locked until", "wrong too many times");
        assertThat(reply.sources()).containsExactly("account-locked");
        assertThat(chat.strangerSays("yes", "affirm").kind()).isEqualTo(Reply.Kind.HANDOFF);
    }
}
