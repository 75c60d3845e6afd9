package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.breakwater.events.Slot;
import org.junit.jupiter.api.Test;

class ComplaintTest {
    private static final String ASK = "I want to make a complaint";
    private static final String ABOUT = "my withdrawal has been under way for two weeks and nobody answers";

    private final Chat chat = new Chat();

    @Test
    void what_happened_and_what_is_expected_goes_to_a_person() {
        Reply sorry = chat.says(ASK, "complaint");
        Reply wish = chat.says(ABOUT, "withdrawal_status");
        Reply handoff = chat.says("my fee back", "fees");

        assertThat(sorry.text()).containsOnlyOnce("sorry").contains("?");
        assertThat(wish.text()).contains("?").doesNotContain("sorry");
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(handoff.text()).contains("how long it takes").doesNotContain("days");
        assertThat(chat.handedOver().skills()).containsExactly("complaints");
        assertThat(chat.handedOver().dossier().slots())
                .extracting(Slot::name, Slot::value)
                .contains(tuple("about", ABOUT), tuple("wish", "my fee back"));
    }

    @Test
    void the_wish_may_be_left_open() {
        chat.says(ASK, "complaint");
        chat.says(ABOUT, "withdrawal_status");

        assertThat(chat.touches("Skip").kind()).isEqualTo(Reply.Kind.HANDOFF);
    }

    @Test
    void an_offered_answer_is_no_wish_for_a_person_whatever_its_words_are_taken_for() {
        chat.says(ASK, "complaint");
        chat.says(ABOUT, "withdrawal_status");

        chat.says("Skip", "want_person");

        assertThat(chat.handedOver().skills()).containsExactly("complaints");
    }

    @Test
    void it_may_be_taken_back() {
        chat.says(ASK, "complaint");

        Reply reply = chat.says("never mind", "deny");

        assertThat(reply.text()).containsAnyOf("stopped there", "leave it at that");
        assertThat(chat.state().stack()).isEmpty();
    }

    @Test
    void a_person_is_one_step_away_at_any_time() {
        chat.says(ASK, "complaint");

        assertThat(chat.says("just give me a person", "want_person").kind()).isEqualTo(Reply.Kind.HANDOFF);
    }

    @Test
    void an_unverified_visitor_may_complain_and_learns_nothing() {
        chat.strangerSays(ASK, "complaint");
        chat.strangerSays(ABOUT, "withdrawal_status");

        assertThat(chat.strangerSays("an answer", "out_of_scope").kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.asked()).isEmpty();
    }
}
