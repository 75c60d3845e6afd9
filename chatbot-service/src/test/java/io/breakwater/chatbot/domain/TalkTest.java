package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.Action;
import io.breakwater.events.Intent;
import io.breakwater.events.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkTest {
    private final Chat chat = new Chat();

    private static Need needOf(Messages message) {
        Progress progress = new Dialogue(ShippedLibrary.LIBRARY).turn(DialogueState.fresh("en"), message.event());
        return progress.match(
                outcome -> {
                    throw new AssertionError("Nothing was asked for");
                },
                (need, resume) -> need);
    }

    @Test
    void an_article_is_searched_by_the_wish_where_it_is_known_and_else_by_the_words_alone() {
        Messages message = chat.message("how much is it");

        assertThat(needOf(message.about("price_question")))
                .isEqualTo(new Need.ArticleSearch("how much is it", "en", new Intent("price_question")));
        assertThat(needOf(message.about("out_of_scope")))
                .isEqualTo(new Need.ArticleSearch("how much is it", "en", null));
        assertThat(needOf(message.about("unheard_of").routed(Route.CLARIFY)))
                .isEqualTo(new Need.ArticleSearch("how much is it", "en", null));
    }

    @Test
    void an_article_about_a_screen_offers_to_open_it() {
        chat.givenArticle("fees", "What we charge", "Nothing.");
        Reply without = chat.says("what are the fees", "price_question");

        Chat other = new Chat()
                .givenArticle(new Item(
                        Map.of("id", "limits", "title", "Limits", "excerpt", "Some.", "screen", "profile.limits")));
        Reply with = other.says("what are the fees", "price_question");

        assertThat(without.actions()).noneMatch(a -> a.type().equals("deep_link"));
        assertThat(with.actions()).contains(Action.deepLink("Open in the app", "profile.limits"));
        assertThat(with.kind()).isEqualTo(Reply.Kind.ARTICLE);
    }

    @Test
    void a_question_that_came_to_nothing_closes_the_one_before() {
        chat.givenArticle("fees", "What we charge", "Nothing.");
        chat.says("what are the fees", "price_question");
        Chat later = new Chat();
        later.state(chat.state());
        later.says("what is the weather in Paris", "out_of_scope");

        later.says("yes", "affirm");

        assertThat(later.last().ratings()).isEmpty();
    }

    @Test
    void there_is_nothing_to_repeat_before_anything_was_asked() {
        chat.says("hi", "greeting");

        Reply reply = chat.says("say that again", "out_of_scope");

        assertThat(reply.text()).startsWith("I haven't asked you anything that is still open");
        assertThat(reply.kind()).isEqualTo(Reply.Kind.SMALL_TALK);
    }
}
