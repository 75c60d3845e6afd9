package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StakingTest {
    private static final String ASK = "where are my staking rewards";
    private static final Item ACTIVE = thing(
            "id",
            "ST-1",
            "asset",
            "DOT",
            "amount",
            "120",
            "apy_percent",
            "11.2",
            "rewards",
            "3.4",
            "state",
            "active",
            "next_payout_at",
            "2026-11-25T00:00:00Z",
            "unlocks_at",
            "2026-12-20T00:00:00Z");
    private static final Item UNBONDING =
            with(ACTIVE, "id", "ST-2", "asset", "SOL", "amount", "22", "state", "unbonding", "next_payout_at", "");

    private final Chat chat = new Chat()
            .givenArticle("staking-rewards", "Staking", "How.")
            .givenArticle("unstaking", "Unstaking", "How.");

    @ParameterizedTest
    @CsvSource({
        "active, So far you have received 3.4 DOT",
        "unbonding, being released by the network",
        "ended, has ended",
        "something_new, has the state “something new”"
    })
    void every_state_says_what_is(String state, String words) {
        chat.given(Operation.STAKING, with(ACTIVE, "state", state));

        assertThat(chat.says(ASK, "staking_rewards").text())
                .contains("120 DOT", words)
                .doesNotContain("–");
    }

    @Test
    void an_active_one_tells_the_next_payout_the_rate_and_when_the_coins_are_free() {
        chat.given(Operation.STAKING, ACTIVE);

        assertThat(chat.says(ASK, "staking_rewards").text())
                .contains("Nov 25, 2026", "11.2 % a year", "an estimate", "Dec 20, 2026");
    }

    @Test
    void what_the_exchange_does_not_tell_is_left_out() {
        chat.given(Operation.STAKING, with(ACTIVE, "next_payout_at", "", "apy_percent", "", "unlocks_at", ""));

        assertThat(chat.says(ASK, "staking_rewards").text()).doesNotContain("planned", "% a year", "used again", "–");
    }

    @Test
    void coins_that_are_being_released_have_a_day_when_it_is_known() {
        chat.given(Operation.STAKING, UNBONDING);
        Reply known = chat.says("when can I use them", "unstaking");
        chat.given(Operation.STAKING, with(UNBONDING, "unlocks_at", ""));

        Reply unknown = chat.says("when can I use them", "unstaking");

        assertThat(known.text()).contains("Dec 20, 2026").doesNotContain("–");
        assertThat(known.sources()).containsExactly("unstaking");
        assertThat(unknown.text()).contains("no date for it").doesNotContain("–");
    }

    @Test
    void several_are_offered_for_choice() {
        chat.given(Operation.STAKING, ACTIVE, UNBONDING);
        Reply which = chat.says(ASK, "staking_rewards");

        Reply told = chat.says("SOL", "out_of_scope");

        assertThat(Chat.labels(which)).contains("120 DOT, active", "22 SOL, unlocking");
        assertThat(told.text()).contains("22 SOL");
    }

    @Test
    void the_other_position_corrects_the_choice() {
        chat.given(Operation.STAKING, with(ACTIVE, "state", "something_new"), UNBONDING);
        chat.says(ASK, "staking_rewards");
        chat.says("DOT", "out_of_scope");

        assertThat(chat.says("no, the other one", "out_of_scope").text()).contains("22 SOL");
    }

    @Test
    void nothing_staked_is_said_with_an_article() {
        chat.given(Operation.STAKING);

        Reply reply = chat.says(ASK, "staking_rewards");

        assertThat(reply.text()).contains("no staking in your account");
        assertThat(reply.sources()).contains("staking-rewards");
    }

    @Test
    void an_unknown_state_is_for_a_person() {
        chat.given(Operation.STAKING, with(ACTIVE, "state", "something_new"));
        chat.says(ASK, "staking_rewards");

        assertThat(chat.says("yes", "affirm").kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("staking");
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.given(Operation.STAKING, ACTIVE);

        assertThat(chat.strangerSays(ASK, "staking_rewards").text())
                .contains("identity")
                .doesNotContain("DOT", "3.4");
    }
}
