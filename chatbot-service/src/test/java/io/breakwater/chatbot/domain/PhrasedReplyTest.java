package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.Action;
import io.breakwater.events.Route;
import io.breakwater.events.SecretKind;
import io.breakwater.events.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasedReplyTest {
    private final Found phrased = PhrasedReply.found(
            "Withdrawals leave within 30 minutes.",
            List.of(
                    new SourcePassage("withdrawal-times", "How long it takes", "…"),
                    new SourcePassage("fees", "What we charge", "…")),
            321);

    private final Chat chat = new Chat().givenPhrased(phrased);

    /** What the dialogue asks for after a search that found no article. */
    private static Progress afterSearch(Messages message) {
        Progress search = new Dialogue(ShippedLibrary.LIBRARY).turn(DialogueState.fresh("en"), message.event());
        return search.match(
                outcome -> {
                    throw new AssertionError("No article was searched");
                },
                (need, resume) -> {
                    assertThat(need).isInstanceOf(Need.ArticleSearch.class);
                    return resume.apply(Found.of(List.of()));
                });
    }

    private static Need need(Progress progress) {
        return progress.match(
                outcome -> {
                    throw new AssertionError("Nothing was asked for");
                },
                (need, resume) -> need);
    }

    private static boolean isOver(Progress progress) {
        return progress.match(outcome -> true, (need, resume) -> false);
    }

    @Test
    void what_no_article_answers_alone_is_asked_for_without_what_tells_of_the_account() {
        Messages message = chat.message("my mail is anna@example.com, why is W-41 of 123456789 so slow");

        assertThat(need(afterSearch(message)))
                .isEqualTo(new Need.Phrasing("my mail is … why is W-41 of … so slow", "en"));
    }

    @Test
    void the_answer_names_its_articles_and_its_cost_and_asks_whether_it_helped() {
        Reply reply = chat.says("why are coins so slow", "unheard_of");

        assertThat(reply.text())
                .contains("Withdrawals leave within 30 minutes.\n\nI put this together from the help articles below.");
        assertThat(reply.actions())
                .startsWith(
                        Action.article("How long it takes", "withdrawal-times"),
                        Action.article("What we charge", "fees"));
        assertThat(reply.sources()).containsExactly("withdrawal-times", "fees");
        assertThat(reply.kind()).isEqualTo(Reply.Kind.ARTICLE);
        assertThat(reply.tokens()).isEqualTo(321);
        assertThat(chat.state().question().kind()).isEqualTo(Question.Kind.HELPFUL);
        assertThat(chat.state().failedTries()).isZero();
        assertThat(chat.state().memory().steps())
                .contains("answered in words of a language model", "showed the article fees");
    }

    @Test
    void no_article_is_rated_by_what_is_said_of_such_an_answer() {
        chat.says("why are coins so slow", "unheard_of");

        Reply sorry = chat.says("no", "deny");

        assertThat(chat.last().ratings()).isEmpty();
        assertThat(chat.state().memory().steps()).contains("not helped by that answer");
        assertThat(chat.state().question().kind()).isEqualTo(Question.Kind.PERSON);
        assertThat(sorry.tokens()).isZero();
    }

    @Test
    void such_an_answer_can_have_helped() {
        chat.says("why are coins so slow", "unheard_of");

        chat.says("yes", "affirm");

        assertThat(chat.last().ratings()).isEmpty();
        assertThat(chat.state().memory().steps()).contains("helped by that answer");
    }

    @Test
    void without_an_answer_the_bot_says_that_it_does_not_know_and_what_it_cost_is_kept() {
        chat.givenPhrased(PhrasedReply.nothing(99));

        Reply reply = chat.says("why are coins so slow", "unheard_of");

        assertThat(reply.kind()).isEqualTo(Reply.Kind.NOT_UNDERSTOOD);
        assertThat(reply.tokens()).isEqualTo(99);
        assertThat(reply.sources()).isEmpty();
        assertThat(chat.state().failedTries()).isEqualTo(1);
    }

    @Test
    void nothing_at_all_is_the_same_as_no_answer() {
        chat.givenPhrased(Found.UNAVAILABLE);

        Reply reply = chat.says("why are coins so slow", "unheard_of");

        assertThat(reply.kind()).isEqualTo(Reply.Kind.NOT_UNDERSTOOD);
        assertThat(reply.tokens()).isZero();
    }

    @Test
    void a_message_that_may_need_care_gets_no_phrased_answer() {
        Messages urgent =
                chat.message("why are coins so slow").about("unheard_of").of(Urgency.HIGH);
        Messages normal =
                chat.message("why are coins so slow").about("unheard_of").of(Urgency.NORMAL);
        Messages secret =
                chat.message("why are coins so slow").about("unheard_of").with(SecretKind.SEED_PHRASE);

        assertThat(isOver(afterSearch(urgent))).isTrue();
        assertThat(isOver(afterSearch(secret))).isTrue();
        assertThat(isOver(afterSearch(normal))).isFalse();
    }

    @Test
    void a_flow_that_waits_for_an_answer_asks_again_instead() {
        chat.given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);
        chat.says("freeze my card", "card_freeze");

        Reply reply = chat.send(chat.message("blub").about("fees").routed(Route.CLARIFY))
                .reply();

        assertThat(reply.tokens()).isZero();
        assertThat(reply.sources()).isEmpty();
        assertThat(chat.state().stack()).isNotEmpty();
    }

    @Test
    void costs_of_several_wishes_in_one_message_add_up() {
        Outcome outcome =
                chat.send(chat.message("an nft, its price and the app").wishing("nft_question", "price_question"));

        assertThat(outcome.reply().tokens()).isEqualTo(2 * 321);
    }

    @Test
    void what_is_unreadable_as_a_template_stays_as_it_is() {
        chat.givenPhrased(PhrasedReply.found("It is {card.id} $1 \\ %s.", List.of(), 1));

        assertThat(chat.says("why are coins so slow", "unheard_of").text()).contains("It is {card.id} $1 \\ %s.");
    }
}
