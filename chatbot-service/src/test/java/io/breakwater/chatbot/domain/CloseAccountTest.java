package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseAccountTest {
    private static final String ASK = "close my account";
    private static final Item EMPTY =
            thing("id", "anna", "state", "active", "open_orders", "0", "open_transfers", "0", "balance_left", "no");
    private static final Item REQUEST = thing(
            "id",
            "R-9",
            "kind",
            "close_account",
            "state",
            "in_review",
            "created_at",
            "2026-11-22T12:00:00Z",
            "eta_min_s",
            "86400",
            "eta_max_s",
            "432000");

    private final Chat chat = new Chat().givenArticle("close-account", "Close", "How.");

    @BeforeEach
    void nothing_is_open() {
        chat.given(Operation.ACCOUNT, EMPTY).given(Operation.REQUESTS).given(Operation.OPEN_REQUEST, REQUEST);
    }

    @Test
    void consequences_then_one_confirmation_then_the_request() {
        Reply consequences = chat.says(ASK, "close_account");
        Reply sure = chat.touches("Skip");
        Reply closed = chat.touches("Yes, close it");

        assertThat(consequences.text()).contains("can't be opened again", "blocked for good");
        assertThat(Chat.screens(consequences)).containsExactly("documents.statements");
        assertThat(Chat.labels(sure)).contains("Yes, close it", "No, keep it");
        assertThat(closed.text()).contains("R-9", "our turn", "between 1 and 5 days");
        assertThat(chat.changes()).singleElement().satisfies(n -> assertThat(n.arguments())
                .isEqualTo(Map.of("kind", "close_account")));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, no, Open orders: 2, coins or money",
        "0, 1, no, Transfers on their way: 1, Open orders",
        "0, 0, yes, coins or money, Open orders"
    })
    void what_is_open_comes_first(String orders, String transfers, String balance, String told, String untold) {
        chat.given(
                Operation.ACCOUNT,
                with(EMPTY, "open_orders", orders, "open_transfers", transfers, "balance_left", balance));

        Reply reply = chat.says(ASK, "close_account");

        assertThat(reply.text()).contains(told).doesNotContain(untold, "opened again");
        assertThat(Chat.screens(reply)).containsExactly("withdrawals.history");
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void everything_open_is_told_at_once_and_a_person_offered() {
        chat.given(Operation.ACCOUNT, with(EMPTY, "open_orders", "2", "open_transfers", "1", "balance_left", "yes"));
        Reply reply = chat.says(ASK, "close_account");

        Reply handoff = chat.says("yes", "affirm");

        assertThat(reply.text()).contains("Open orders: 2", "on their way: 1", "coins or money");
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("account");
    }

    @Test
    void a_reason_is_kept_as_it_was_written_whatever_else_it_could_mean() {
        chat.says(ASK, "close_account");

        Reply sure = chat.says("because my withdrawal took two weeks to arrive", "withdrawal_status");
        chat.says("a person please", "want_person");

        assertThat(Chat.labels(sure)).contains("Yes, close it");
        assertThat(chat.handedOver().dossier().slots()).anySatisfy(slot -> {
            assertThat(slot.name()).isEqualTo("reason");
            assertThat(slot.value()).isEqualTo("because my withdrawal took two weeks to arrive");
        });
    }

    @Test
    void who_thinks_again_keeps_the_account() {
        chat.says(ASK, "close_account");
        chat.says("no", "deny");

        assertThat(chat.says("no", "deny").text()).contains("stays open");
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void a_request_under_way_is_told() {
        chat.given(Operation.REQUESTS, REQUEST);

        assertThat(chat.says(ASK, "close_account").text()).contains("R-9", "our turn");
    }

    @Test
    void a_request_that_was_not_confirmed_goes_to_a_person() {
        chat.given(Operation.OPEN_REQUEST, Found.UNAVAILABLE);
        chat.says(ASK, "close_account");
        chat.touches("Skip");

        assertThat(chat.touches("Yes, close it").text()).contains("take it as not made");
        assertThat(chat.handedOver().skills()).containsExactly("account");
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.given(Operation.REQUESTS, REQUEST);

        assertThat(chat.strangerSays(ASK, "close_account").text())
                .contains("identity")
                .doesNotContain("R-9");
    }
}
