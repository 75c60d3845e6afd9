package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Route;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationPatternsTest {
    private final Chat chat = new Chat()
            .given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD)
            .given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY)
            .given(Operation.CUSTOMER, Chat.ANNA);

    @Test
    void the_first_reply_says_that_it_is_a_bot_and_how_to_reach_a_person() {
        Reply first = chat.says("hi", "greeting");
        Reply second = chat.says("thanks", "thanks");

        assertThat(first.text()).contains("a bot", "a person is one tap away");
        assertThat(first.actions()).singleElement().satisfies(a -> {
            assertThat(a.type()).isEqualTo("request_human");
            assertThat(a.href()).isEqualTo("/v1/conversations/conv_test/handoff");
        });
        assertThat(second.text()).doesNotContain("a bot");
        assertThat(second.kind()).isEqualTo(Reply.Kind.SMALL_TALK);
    }

    @Test
    void a_digression_is_answered_and_the_flow_goes_on_where_it_was() {
        chat.says("freeze my card", "card_freeze");

        Reply digression = chat.says("wait, where is my withdrawal from today?", "withdrawal_status");
        Reply back = chat.says("4242", "out_of_scope");

        assertThat(digression.text()).contains("W-41").containsAnyOf("Which card", "more than one card");
        assertThat(back.text()).contains("•••• 4242");
    }

    @Test
    void small_talk_inside_a_flow_keeps_the_question_open() {
        chat.says("freeze my card", "card_freeze");

        Reply reply = chat.says("are you a robot?", "bot_question");

        assertThat(reply.text()).containsAnyOf("software", "program").contains("card");
        assertThat(chat.state().question()).isNotNull();
    }

    @Test
    void an_article_inside_a_flow_keeps_the_question_open() {
        chat.says("freeze my card", "card_freeze");
        chat.givenArticle("fees", "Fees", "Freezing is free.");

        Reply reply = chat.says("does that cost anything?", "price_question");

        assertThat(reply.text()).contains("Freezing is free.").contains("card");
        assertThat(reply.sources()).containsExactly("fees");
    }

    @Test
    void the_unknown_is_admitted_once_and_then_a_person_comes() {
        Reply first = chat.says("what is the weather in Paris", "out_of_scope");
        Reply second = chat.says("and in Rome", "out_of_scope");

        assertThat(first.kind()).isEqualTo(Reply.Kind.NOT_UNDERSTOOD);
        assertThat(Chat.labels(first)).contains("Where is my withdrawal?", "Talk to a person");
        assertThat(second.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.last().escalation().dossier().openQuestions())
                .contains("what is the weather in Paris", "and in Rome");
    }

    @Test
    void success_in_between_forgives_a_failed_try() {
        chat.says("what is the weather in Paris", "out_of_scope");
        chat.says("where is my withdrawal", "withdrawal_status");

        assertThat(chat.says("and the weather in Rome", "out_of_scope").kind()).isEqualTo(Reply.Kind.NOT_UNDERSTOOD);
    }

    @Test
    void a_known_wish_without_an_answer_is_named_and_yes_brings_a_person() {
        Reply reply = chat.says("where is my referral bonus", "referral_bonus");
        chat.says("yes", "affirm");

        assertThat(reply.text()).contains("My referral bonus");
        assertThat(chat.last().escalation().reason()).isEqualTo(EscalationReason.CUSTOMER_WISH);
    }

    @Test
    void an_article_answers_and_is_rated() {
        chat.givenArticle("fees", "What we charge", "A withdrawal of BTC costs 0.0002.");

        Reply answer = chat.says("what does a withdrawal cost", "price_question");
        chat.touches("Yes, that helped");

        assertThat(answer.text()).contains("What we charge", "0.0002", "Did this help?");
        assertThat(answer.sources()).containsExactly("fees");
        assertThat(answer.actions()).anyMatch(a -> "/v1/articles/fees".equals(a.href()));
        assertThat(chat.last().ratings()).containsExactly(new ArticleRating("fees", true));
    }

    @Test
    void an_article_that_did_not_help_leads_to_a_person_when_wanted() {
        chat.givenArticle("fees", "What we charge", "A withdrawal of BTC costs 0.0002.");
        chat.says("what does a withdrawal cost", "price_question");

        Reply sorry = chat.touches("No, that didn't help");
        Reply handoff = chat.touches("Yes, please");

        assertThat(sorry.text()).containsAnyOf("Shall I get a person?", "talk to a person?");
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
    }

    @Test
    void triages_person_silences_the_bot_until_the_case_is_resolved() {
        Outcome left =
                chat.send(chat.message("I want a human").about("want_person").routed(Route.PERSON));
        Outcome silent = chat.send(chat.message("hello?").about("greeting"));
        chat.state(chat.state().givenBack(Instant.parse("2026-11-22T13:00:00Z")));
        Reply again = chat.says("hello", "greeting");

        assertThat(left.reply()).isNull();
        assertThat(left.escalation()).isNull();
        assertThat(silent.reply()).isNull();
        assertThat(silent.state()).isEqualTo(left.state());
        assertThat(again.text()).contains("Hello");
    }

    @Test
    void a_request_that_is_older_than_the_return_does_not_silence_the_bot() {
        Instant resolved = Instant.parse("2026-11-22T13:00:00Z");
        DialogueState back = chat.state().givenBack(resolved);

        assertThat(back.takenByPerson(resolved.minusSeconds(60)).ownedByPerson())
                .isFalse();
        assertThat(back.takenByPerson(resolved.plusSeconds(60)).ownedByPerson()).isTrue();
        assertThat(back.givenBack(resolved.minusSeconds(60))).isSameAs(back);
    }

    @Test
    void it_never_repeats_itself_word_for_word() {
        Set<String> lately = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            assertThat(lately.add(chat.says("where is my withdrawal", "withdrawal_status")
                            .text()))
                    .isTrue();
        }
    }

    @Test
    void a_long_talk_offers_a_person() {
        List<String> talk = List.of("greeting", "thanks", "goodbye", "bot_question", "affirm", "deny");
        for (int i = 0; i < 11; i++) {
            chat.says("hmm", talk.get(i % talk.size()));
        }

        Reply twelfth = chat.says("hmm", "deny");

        assertThat(twelfth.text()).containsAnyOf("shall I get a person", "a person to take over");
        assertThat(chat.says("yes", "affirm").kind()).isEqualTo(Reply.Kind.HANDOFF);
    }

    @Test
    void repeat_asks_the_open_question_again() {
        chat.says("freeze my card", "card_freeze");

        Reply repeated = chat.says("say that again", "out_of_scope");

        assertThat(Chat.labels(repeated)).hasSize(3);
        assertThat(chat.state().stack().get(0).tries()).isZero();
    }
}
