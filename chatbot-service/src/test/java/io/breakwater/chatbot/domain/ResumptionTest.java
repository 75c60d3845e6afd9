package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody comes back to a flow after hours. */
class ResumptionTest {
    private final Chat chat = new Chat().given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);

    private void isAskedToConfirm() {
        chat.says("freeze my card", "card_freeze");
        chat.says("4242");
    }

    @Test
    void a_greeting_is_answered_with_where_they_were_and_the_ways_on() {
        isAskedToConfirm();
        String open = chat.state().question().text();

        Reply welcome = chat.returnsWith("hi again", "greeting");

        assertThat(welcome.text()).contains("Welcome back", open).endsWith("Shall we go on from there?");
        assertThat(Chat.labels(welcome)).containsExactly("Go on", "Start over", "Something else", "Talk to a person");
    }

    @Test
    void going_on_asks_the_open_question_again_with_all_slots_kept() {
        isAskedToConfirm();
        List<Frame> before = chat.state().stack();
        chat.returnsWith("hi again", "greeting");

        Reply reply = chat.touches("Go on");

        assertThat(reply.text()).contains("4242");
        assertThat(chat.state().stack()).isEqualTo(before);
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void a_yes_after_hours_consents_to_nothing() {
        chat.given(
                Operation.FREEZE_CARD,
                new Item(Map.of("id", "card_1", "last4", "4242", "kind", "virtual", "state", "frozen")));
        isAskedToConfirm();

        Reply welcome = chat.returnsWith("yes", "affirm");
        Reply again = chat.says("yes", "affirm");

        assertThat(welcome.text()).contains("Welcome back");
        assertThat(chat.changes()).isEmpty();
        assertThat(again.text()).contains("4242");
        assertThat(chat.says("yes", "affirm").text()).contains("is frozen");
    }

    @Test
    void starting_over_asks_for_everything_again() {
        isAskedToConfirm();
        chat.returnsWith("hi again", "greeting");

        Reply reply = chat.touches("Start over");

        assertThat(Chat.labels(reply)).anyMatch(l -> l.contains("4242")).anyMatch(l -> l.contains("9272"));
        assertThat(chat.state().stack()).singleElement().satisfies(f -> assertThat(f.slots())
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Something else, out_of_scope", "no, deny", "never mind, out_of_scope"})
    void something_else_leaves_the_flow(String text, String intent) {
        isAskedToConfirm();
        chat.returnsWith("hi again", "greeting");

        chat.says(text, intent);

        assertThat(chat.state().stack()).isEmpty();
        assertThat(chat.state().question()).isNull();
    }

    @Test
    void a_message_that_begins_something_else_is_answered_at_once() {
        isAskedToConfirm();

        Reply reply = chat.returnsWith("what are my limits?", "limits");

        assertThat(reply.text()).doesNotContain("Welcome back");
    }

    @Test
    void the_name_of_a_thing_that_was_asked_for_is_an_answer_after_hours_too() {
        chat.says("freeze my card", "card_freeze");
        String label = chat.state().question().options().get(0).label();

        Reply reply = chat.returnsWith(label, "out_of_scope");

        assertThat(reply.text()).doesNotContain("Welcome back").contains("4242");
    }

    @Test
    void the_wish_for_a_person_goes_before_the_welcome() {
        isAskedToConfirm();

        Reply reply = chat.returnsWith("a person please", "want_person");

        assertThat(chat.state().ownedByPerson()).isTrue();
        assertThat(reply.text()).doesNotContain("Welcome back");
    }

    @Test
    void what_fits_nothing_after_the_welcome_brings_the_open_question_again() {
        isAskedToConfirm();
        chat.returnsWith("hi again", "greeting");

        Reply reply = chat.mumbles("hm hm", "out_of_scope");

        assertThat(reply.text()).contains("4242");
    }

    @Test
    void where_no_flow_waits_a_return_is_an_ordinary_message() {
        chat.says("hello", "greeting");

        assertThat(chat.returnsWith("hello", "greeting").text()).doesNotContain("Welcome back");
        assertThat(chat.last().state().question()).isNull();
    }
}
