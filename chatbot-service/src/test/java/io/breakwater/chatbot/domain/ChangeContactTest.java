package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The flows for another email address and for another phone number, which go the same way. */
class ChangeContactTest {
    private static final Item ACCOUNT = thing(
            "id", "anna", "state", "active", "email", "a***@example.com", "phone", "•••• 17", "two_factor", "app");
    private static final Map<String, String> SHOWN =
            Map.of("change_email", "a***@example.com", "change_phone", "•••• 17");

    private final Chat chat = new Chat()
            .givenArticle("change-email-or-phone", "Change", "How.")
            .given(Operation.ACCOUNT, ACCOUNT)
            .given(Operation.REQUESTS);

    private static Item request(String kind) {
        return thing(
                "id",
                "R-3",
                "kind",
                kind,
                "state",
                "awaiting_identity",
                "created_at",
                "2026-11-22T12:00:00Z",
                "eta_min_s",
                "3600",
                "eta_max_s",
                "86400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change_email", "change_phone"})
    void who_still_has_access_changes_it_in_the_app(String wish) {
        Reply current = chat.says("I want to change it", wish);
        Reply how = chat.touches("Yes, still");

        assertThat(current.text()).contains(SHOWN.get(wish)).contains("?");
        assertThat(how.text()).contains("under your personal data", "second factor");
        assertThat(how.sources()).containsExactly("change-email-or-phone");
        assertThat(chat.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"change_email", "change_phone"})
    void without_a_second_factor_that_one_comes_first(String wish) {
        chat.given(Operation.ACCOUNT, with(ACCOUNT, "two_factor", "none"));
        chat.says("I want to change it", wish);

        Reply how = chat.says("yes", "affirm");

        assertThat(how.text()).contains("set one up first");
        assertThat(Chat.screens(how)).containsExactly("security.two_factor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change_email", "change_phone"})
    void without_access_a_request_is_opened_after_one_confirmation(String wish) {
        chat.given(Operation.OPEN_REQUEST, request(wish));
        chat.says("I want to change it", wish);
        Reply explained = chat.touches("No, not any more");

        Reply opened = chat.touches("Yes, open it");

        assertThat(explained.text()).contains("selfie");
        assertThat(opened.text()).contains("R-3", "between 1 and 24 hours", "withdrawals are paused");
        assertThat(chat.changes()).singleElement().satisfies(n -> assertThat(n.arguments())
                .isEqualTo(Map.of("kind", wish)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"change_email", "change_phone"})
    void who_thinks_again_changes_nothing(String wish) {
        chat.says("I want to change it", wish);
        chat.touches("No, not any more");

        assertThat(chat.says("no", "deny").text()).contains("stays as it is");
        assertThat(chat.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"change_email", "change_phone"})
    void a_request_under_way_is_told(String wish) {
        chat.given(Operation.REQUESTS, request(wish));

        assertThat(chat.says("I want to change it", wish).text()).contains("R-3", "confirm your identity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change_email", "change_phone"})
    void what_is_not_there_cannot_be_changed(String wish) {
        chat.given(Operation.ACCOUNT, with(ACCOUNT, "email", "", "phone", ""));

        assertThat(chat.says("I want to change it", wish).text())
                .contains("You can add one")
                .doesNotContain("–");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change_email", "change_phone"})
    void a_request_that_was_not_confirmed_goes_to_a_person(String wish) {
        chat.says("I want to change it", wish);
        chat.touches("No, not any more");

        assertThat(chat.says("yes", "affirm").text()).contains("take it as not made");
        assertThat(chat.handedOver().skills()).containsExactly("security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change_email", "change_phone"})
    void an_unverified_visitor_learns_nothing_but_the_way(String wish) {
        Reply reply = chat.strangerSays("I want to change it", wish);

        assertThat(reply.text()).contains("I have no access").doesNotContain(SHOWN.get(wish));
        assertThat(reply.sources()).containsExactly("change-email-or-phone");
    }
}
