package io.breakwater.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.domain.Messages;
import io.breakwater.events.Author;
import io.breakwater.events.Channel;
import io.breakwater.events.ReplyIssued;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A question that stays open is reminded of once, and whoever comes back after hours goes on where they were. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class ComingBackIT extends OneConversation {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10).plusSeconds(1);

    @AfterEach
    void back_to_now() {
        MovableClock.reset();
    }

    private Messages hoursLater(String text, String intent) {
        return message(text).about(intent).receivedAt(Messages.NOON.plus(Duration.ofHours(5)));
    }

    @Test
    void an_open_question_is_reminded_of_once_with_its_answers_and_can_then_be_answered() {
        ReplyIssued question = say("freeze my card", "card_freeze");
        MovableClock.advance(TEN_MINUTES);
        ReplyIssued reminder = reply(2);
        MovableClock.advance(TEN_MINUTES);
        MovableClock.advance(TEN_MINUTES);
        send(message("4242"));

        ReplyIssued answer = reply(3);

        assertThat(reminder.inReplyTo()).isNull();
        assertThat(reminder.author()).isEqualTo(Author.BOT);
        assertThat(reminder.actions()).isEqualTo(question.actions());
        assertThat(reminder.text()).contains("Which card shall I freeze?");
        assertThat(answer.text()).contains("•••• 4242");
    }

    @Test
    void by_email_nobody_is_reminded() {
        send(message("freeze my card").about("card_freeze").on(Channel.EMAIL));
        reply(1);

        MovableClock.advance(TEN_MINUTES);

        say("4242", "out_of_scope");
    }

    @Test
    void a_person_who_took_over_meanwhile_is_not_interrupted() {
        say("freeze my card", "card_freeze");
        say("a person please", "want_person");

        MovableClock.advance(TEN_MINUTES);

        reply(2);
    }

    @Test
    void after_hours_the_flow_goes_on_where_it_was_with_all_slots_kept() {
        say("freeze my card", "card_freeze");
        say("4242", "out_of_scope");
        send(hoursLater("hi again", "greeting"));
        ReplyIssued welcome = reply(3);
        send(hoursLater("Go on", "out_of_scope"));
        ReplyIssued again = reply(4);
        send(hoursLater("yes", "affirm"));

        ReplyIssued done = reply(5);

        assertThat(welcome.text()).contains("Welcome back", "4242");
        assertThat(welcome.actions()).extracting(a -> a.label()).startsWith("Go on", "Start over", "Something else");
        assertThat(again.text()).contains("4242");
        assertThat(done.text()).contains("is frozen");
    }

    @Test
    void after_hours_something_else_is_answered_without_a_welcome() {
        say("freeze my card", "card_freeze");
        send(hoursLater("where is my withdrawal?", "withdrawal_status"));

        assertThat(reply(2).text()).contains("W-41").doesNotContain("Welcome back");
    }
}
