package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionsTest {
    private final Chat chat = new Chat();

    private void anna_reads_an_article() {
        chat.givenArticle("fees", "What we charge", "Nothing.");
        chat.says("what are the fees", "price_question");
    }

    @Test
    void an_article_that_helped_is_rated_once() {
        anna_reads_an_article();

        Reply glad = chat.says("yeah sure mate", "out_of_scope");
        ArticleRating rating = chat.last().ratings().get(0);
        chat.says("yes", "affirm");

        assertThat(glad.text()).containsAnyOf("Good to hear", "Great");
        assertThat(glad.kind()).isEqualTo(Reply.Kind.ARTICLE);
        assertThat(rating).isEqualTo(new ArticleRating("fees", true));
        assertThat(chat.last().ratings()).isEmpty();
        assertThat(chat.state().memory().steps()).contains("helped by the article fees");
    }

    @Test
    void an_article_that_did_not_help_is_noted_for_the_person() {
        anna_reads_an_article();

        Reply sorry = chat.says("nope", "out_of_scope");

        assertThat(sorry.kind()).isEqualTo(Reply.Kind.ARTICLE);
        assertThat(chat.last().ratings()).containsExactly(new ArticleRating("fees", false));
        assertThat(chat.state().memory().steps()).contains("not helped by the article fees");
    }

    @Test
    void a_person_who_is_not_wanted_does_not_come() {
        chat.says("where is my referral bonus", "referral_bonus");

        Reply reply = chat.says("no thanks", "deny");

        assertThat(reply.text()).containsAnyOf("I'm here if you want to go on", "we go on without");
        assertThat(reply.kind()).isEqualTo(Reply.Kind.SMALL_TALK);
        assertThat(chat.last().escalation()).isNull();
        assertThat(chat.state().question()).isNull();
    }

    @Test
    void the_last_clarification_is_noted_and_not_left_open_when_a_person_comes() {
        chat.mumbles("blub", "card_freeze", "card_declined");
        chat.mumbles("blub blub", "card_freeze", "price_question");

        chat.mumbles("blub?", "price_question", "limits");

        assertThat(chat.last().escalation().dossier().openQuestions()).containsExactly("blub?");
        assertThat(chat.state().question()).isNull();
    }
}
