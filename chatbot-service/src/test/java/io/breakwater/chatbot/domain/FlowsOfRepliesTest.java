package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.ConversationId;
import org.junit.jupiter.api.Test;

/** Each reply tells from which flows it comes, and what the customer has confirmed. */
class FlowsOfRepliesTest {
    private final Chat chat = new Chat()
            .given(Operation.WITHDRAWALS, Chat.AN_OLD_WITHDRAWAL)
            .given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD)
            .given(Operation.CUSTOMER, Chat.ANNA);

    @Test
    void a_yes_to_did_it_arrive_confirms_the_flow_and_only_once() {
        Reply asked = chat.says("where is my withdrawal", "withdrawal_status");
        Reply glad = chat.says("yes", "affirm");
        Reply thanks = chat.says("thanks", "thanks");

        assertThat(asked.flows()).containsExactly("where_is_my_withdrawal");
        assertThat(asked.confirmed()).isEmpty();
        assertThat(glad.flows()).containsExactly("where_is_my_withdrawal");
        assertThat(glad.confirmed()).containsExactly("where_is_my_withdrawal");
        assertThat(thanks.flows()).isEmpty();
        assertThat(thanks.confirmed()).isEmpty();
    }

    @Test
    void a_no_confirms_nothing() {
        chat.says("where is my withdrawal", "withdrawal_status");

        assertThat(chat.says("no", "deny").confirmed()).isEmpty();
    }

    @Test
    void an_article_that_helped_is_confirmed_and_one_that_did_not_is_not() {
        chat.givenArticle("fees", "What we charge", "Nothing.");
        Reply answer = chat.says("what does it cost", "price_question");
        Reply no = chat.says("no", "deny");
        chat.says("what does it cost", "price_question");
        Reply yes = chat.says("yes", "affirm");

        assertThat(answer.flows()).containsExactly("article");
        assertThat(no.flows()).containsExactly("article");
        assertThat(no.confirmed()).isEmpty();
        assertThat(yes.confirmed()).containsExactly("article");
    }

    @Test
    void two_wishes_that_are_answered_in_one_reply_are_two_flows() {
        Outcome both = chat.send(
                chat.message("is my verification done and what is my limit").wishing("kyc_status", "limits"));

        assertThat(both.reply().flows()).containsExactly("kyc_status", "my_limits");
    }

    @Test
    void small_talk_within_a_flow_belongs_to_the_flow_that_asks_again() {
        chat.says("freeze my card", "card_freeze");

        assertThat(chat.says("hello", "greeting").flows()).containsExactly("freeze_my_card");
    }

    @Test
    void news_open_nothing_again_that_was_confirmed() {
        Subscription arrived =
                new Subscription("where_is_my_withdrawal", "follow", "withdrawal", "W-41", "completed", Messages.NOON);

        assertThat(new News(ShippedLibrary.LIBRARY)
                        .tell(DialogueState.fresh("en"), new ConversationId("conv_test"), arrived)
                        .orElseThrow()
                        .reply()
                        .flows())
                .isEmpty();
    }
}
