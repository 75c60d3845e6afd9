package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.VerificationLevel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereIsMyWithdrawalTest {
    private static final String ASK = "where is my withdrawal?";

    private final Chat chat = new Chat();

    private static Item in(String state) {
        Map<String, String> fields = new LinkedHashMap<>(Chat.A_WITHDRAWAL_UNDER_WAY.fields());
        fields.put("state", state);
        return new Item(fields);
    }

    @Test
    void the_only_withdrawal_is_told_with_its_confirmations_hash_and_honest_range() {
        chat.given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY);

        Reply reply = chat.says(ASK, "withdrawal_status");

        assertThat(reply.text()).contains("W-41", "0.25 BTC", "1 of 3 times", "7c11c05d", "between 10 and 60 minutes");
        assertThat(reply.actions()).anySatisfy(a -> {
            assertThat(a.type()).isEqualTo("deep_link");
            assertThat(a.payload()).isEqualTo("withdrawals.history");
        });
        assertThat(reply.kind()).isEqualTo(Reply.Kind.FLOW);
    }

    @ParameterizedTest
    @CsvSource({
        "requested, being prepared",
        "needs_confirmation, please confirm it in the app",
        "under_review, in a security check",
        "broadcast, has been sent to the bitcoin network",
        "completed, was completed on",
        "rejected, was not sent",
        "cancelled, was cancelled on",
        "something_new, has the state “something new”"
    })
    void every_state_says_what_is_and_who_acts_next(String state, String words) {
        chat.given(Operation.WITHDRAWALS, in(state));

        assertThat(chat.says(ASK, "withdrawal_status").text()).contains(words).doesNotContain("–");
    }

    @Test
    void the_one_under_way_is_meant_and_the_other_is_one_touch_away() {
        chat.given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY, Chat.AN_OLD_WITHDRAWAL);

        Reply reply = chat.says(ASK, "withdrawal_status");
        Reply other = chat.touches("1200 USDC");

        assertThat(reply.text()).contains("W-41");
        assertThat(other.text()).contains("W-42", "was completed on");
    }

    @Test
    void a_withdrawal_that_the_message_names_is_not_asked_for() {
        chat.given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY, Chat.AN_OLD_WITHDRAWAL);

        assertThat(chat.says("where is my USDC withdrawal?", "withdrawal_status")
                        .text())
                .contains("W-42");
    }

    @Test
    void several_under_way_are_offered_for_choice() {
        Map<String, String> second = new LinkedHashMap<>(Chat.AN_OLD_WITHDRAWAL.fields());
        second.put("state", "under_review");
        chat.given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY, new Item(second));

        Reply reply = chat.says(ASK, "withdrawal_status");
        Reply chosen = chat.says("the second one", "out_of_scope");

        assertThat(reply.text()).contains("Which");
        assertThat(Chat.labels(reply)).hasSize(3).last().isEqualTo("Talk to a person");
        assertThat(chosen.text()).contains("W-42", "security check");
    }

    @Test
    void one_that_did_not_arrive_goes_to_a_person_with_everything_that_is_known() {
        chat.given(Operation.WITHDRAWALS, Chat.AN_OLD_WITHDRAWAL);
        chat.says(ASK, "withdrawal_status");
        chat.says("no", "deny");

        Reply reply = chat.says("yes please", "affirm");

        assertThat(reply.kind()).isEqualTo(Reply.Kind.HANDOFF);
        Escalation escalation = chat.last().escalation();
        assertThat(escalation).isNotNull();
        assertThat(escalation.reason()).isEqualTo(EscalationReason.FLOW_NEEDS_PERSON);
        assertThat(escalation.skills()).containsExactly("withdrawals");
        assertThat(escalation.dossier().slots())
                .anySatisfy(slot -> {
                    assertThat(slot.name()).isEqualTo("withdrawal.id");
                    assertThat(slot.value()).isEqualTo("W-42");
                    assertThat(slot.verified()).isTrue();
                })
                .anySatisfy(slot -> {
                    assertThat(slot.name()).isEqualTo("arrived");
                    assertThat(slot.source()).isEqualTo("said");
                    assertThat(slot.verified()).isFalse();
                });
        assertThat(escalation.dossier().stepsTried()).contains("withdrawals: 1 found");
    }

    @Test
    void an_exchange_that_does_not_answer_is_admitted() {
        chat.given(Operation.WITHDRAWALS, Found.UNAVAILABLE);

        Reply reply = chat.says(ASK, "withdrawal_status");

        assertThat(reply.text()).contains("can't reach your account data");
        assertThat(reply.actions()).anyMatch(a -> a.type().equals("request_human"));
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY);

        Outcome outcome = chat.send(chat.message(ASK).about("withdrawal_status").verified(VerificationLevel.BASIC));

        assertThat(outcome.reply()).isNotNull();
        assertThat(outcome.reply().text()).contains("identity").doesNotContain("W-41", "BTC");
        assertThat(outcome.reply().actions()).anyMatch(a -> "profile.verification".equals(a.payload()));
        assertThat(outcome.state().stack()).isEmpty();
    }

    @Test
    void it_speaks_the_customers_language() {
        chat.given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY);

        Outcome german = chat.send(chat.message("Wo ist meine Auszahlung?")
                .about("withdrawal_status")
                .in("de"));

        assertThat(german.reply()).isNotNull();
        assertThat(german.reply().text()).contains("zwischen 10 und 60 Minuten", "Ihre Auszahlung W-41");
    }

    @Test
    void a_language_without_texts_is_answered_in_english() {
        chat.given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY);

        Outcome outcome = chat.send(chat.message("Waar is mijn opname gebleven?")
                .about("withdrawal_status")
                .in("nl"));

        assertThat(outcome.reply()).isNotNull();
        assertThat(outcome.reply().text()).contains("Your withdrawal W-41");
        assertThat(outcome.state().language()).isEqualTo("nl");
    }
}
