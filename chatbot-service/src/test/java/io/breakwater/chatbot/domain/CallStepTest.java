package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.VerificationLevel;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallStepTest {
    private static Item card(String id) {
        return new Item(Map.of("id", id, "last4", id, "kind", "virtual", "state", "active"));
    }

    @Test
    void looking_something_up_needs_no_key_and_each_change_has_its_own() {
        Chat chat = new Chat().given(Operation.CARDS, card("1111")).given(Operation.FREEZE_CARD, card("1111"));
        chat.says("freeze my card", "card_freeze");

        chat.says("yes", "affirm");

        assertThat(chat.asked())
                .extracting(Need.Account::operation)
                .containsExactly(Operation.CARDS, Operation.FREEZE_CARD);
        assertThat(chat.asked().get(0).idempotencyKey()).isEmpty();
        assertThat(chat.asked().get(1).idempotencyKey()).isNotEmpty();
        assertThat(chat.state().memory().steps()).contains("cards: 1 found", "freeze_card: done");
    }

    @Test
    void two_changes_in_one_turn_never_share_a_key() {
        CollectStep which = new CollectStep(
                "which", "card", new FreeAnswers(Pattern.compile("\\d{4}"), List.of(), null), "try.ask", "freeze");
        Chat chat = MadeUp.chat(
                        which,
                        new CallStep("freeze", Operation.FREEZE_CARD, "card", "unfreeze", "person"),
                        new CallStep("unfreeze", Operation.UNFREEZE_CARD, "card", "end", "person"),
                        MadeUp.PERSON,
                        MadeUp.END)
                .given(Operation.FREEZE_CARD, card("1111"))
                .given(Operation.UNFREEZE_CARD, card("1111"));
        chat.says("go", MadeUp.WISH);

        chat.says("1111", "out_of_scope");

        assertThat(chat.asked())
                .extracting(Need.Account::idempotencyKey)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_call_without_what_it_must_know_has_failed_and_is_not_made() {
        Chat chat = MadeUp.chat(
                new CallStep("freeze", Operation.FREEZE_CARD, "card", "said", "person"),
                MadeUp.SAID,
                MadeUp.PERSON,
                MadeUp.END);

        Reply reply = chat.says("go", MadeUp.WISH);

        assertThat(reply.text()).contains("A person comes.");
        assertThat(chat.asked()).isEmpty();
    }

    @Test
    void what_the_flow_gives_itself_wins_over_what_was_said() {
        CollectStep which = new CollectStep(
                "which", "kind", new FreeAnswers(Pattern.compile("\\w+"), List.of(), null), "try.ask", "open");
        Chat chat = MadeUp.chat(
                which,
                new CallStep("open", Operation.OPEN_REQUEST, Map.of("kind", "unlock"), "request", "said", "person"),
                MadeUp.SAID,
                MadeUp.PERSON,
                MadeUp.END);
        chat.given(Operation.OPEN_REQUEST, new Item(Map.of("id", "R-1", "kind", "unlock")));
        chat.says("go", MadeUp.WISH);

        chat.says("close_account", "out_of_scope");

        assertThat(chat.asked()).singleElement().satisfies(need -> {
            assertThat(need.arguments()).isEqualTo(Map.of("kind", "unlock"));
            assertThat(need.idempotencyKey()).isNotEmpty();
        });
    }

    @Test
    void looking_something_up_by_what_was_said_needs_no_key_either() {
        Chat chat = MadeUp.chat(
                        new CallStep(
                                "look", Operation.STATEMENT, Map.of("period", "last_month"), "statement", "end", "end"),
                        MadeUp.END)
                .given(Operation.STATEMENT, new Item(Map.of("id", "last_month")));

        chat.says("go", MadeUp.WISH);

        assertThat(chat.asked()).singleElement().satisfies(need -> assertThat(need.idempotencyKey())
                .isEmpty());
    }

    @Test
    void an_answer_without_the_thing_has_failed() {
        Chat chat = new Chat().given(Operation.CARDS, card("1111")).given(Operation.FREEZE_CARD);
        chat.says("freeze my card", "card_freeze");

        assertThat(chat.says("yes", "affirm").text()).contains("NOT frozen");
    }

    @Test
    void a_flow_may_look_at_some_things_of_a_list_only() {
        List<Condition> where = List.of(
                Condition.parse("item.state is active").orElseThrow(),
                Condition.parse("item.last4 is not 2222").orElseThrow());
        Chat chat = MadeUp.chat(
                        new CallStep("look", Operation.CARDS, Map.of(), "things", "which", "end", where, null),
                        new CollectStep(
                                "which",
                                "answer",
                                new ListedAnswers("things", "try.option", List.of("id"), null),
                                "try.ask",
                                "said"),
                        MadeUp.SAID,
                        MadeUp.PERSON,
                        MadeUp.END)
                .given(
                        Operation.CARDS,
                        card("1111"),
                        card("2222"),
                        new Item(Map.of("id", "3333", "last4", "3333", "state", "frozen")));

        Reply reply = chat.says("go", MadeUp.WISH);

        assertThat(reply.text()).contains("It is 1111.");
        assertThat(chat.state().memory().steps()).contains("cards: 1 found");
    }

    @Test
    void a_flow_may_go_on_without_what_a_stranger_may_not_be_told() {
        Chat chat = MadeUp.chat(
                        new CallStep("look", Operation.CARDS, Map.of(), "things", "end", "end", List.of(), "person"),
                        MadeUp.PERSON,
                        MadeUp.END)
                .given(Operation.CARDS, card("1111"));

        Reply reply = chat.strangerSays("go", MadeUp.WISH);

        assertThat(reply.text()).contains("A person comes.");
        assertThat(chat.state().memory().steps()).contains("cards: the customer is not verified");
    }

    @Test
    void why_there_is_no_data_is_noted() {
        Chat silent = new Chat().given(Operation.CARDS, Found.UNAVAILABLE);
        Chat stranger = new Chat();

        silent.says("freeze my card", "card_freeze");
        stranger.send(stranger.message("freeze my card").about("card_freeze").verified(VerificationLevel.NONE));

        assertThat(silent.state().memory().steps()).contains("cards: the exchange did not answer");
        assertThat(stranger.state().memory().steps()).contains("cards: the customer is not verified");
    }

    @Test
    void more_than_ten_things_are_not_offered_for_choice() {
        Item[] cards = IntStream.range(0, 12).mapToObj(i -> card("100" + i)).toArray(Item[]::new);
        Chat chat = new Chat().given(Operation.CARDS, cards);

        chat.says("freeze my card", "card_freeze");

        assertThat(chat.state().question().options()).hasSize(10);
        assertThat(chat.state().memory().steps()).contains("cards: 12 found");
    }
}
