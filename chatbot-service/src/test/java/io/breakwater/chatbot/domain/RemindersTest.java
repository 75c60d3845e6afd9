package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.Channel;
import io.breakwater.events.ConversationId;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {
    private static final Instant NOW = Messages.NOON;
    private static final Duration AFTER = Duration.ofMinutes(10);
    private static final ConversationId CONVERSATION = new ConversationId("conv_test");

    private final Reminders reminders = new Reminders(ShippedLibrary.LIBRARY, AFTER);
    private final Chat chat = new Chat().given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);

    private Reminder plan(Messages last) {
        return reminders.plan(Reminder.NONE, chat.state(), last.event(), NOW);
    }

    private Messages aMessage() {
        return chat.message("freeze my card").about("card_freeze");
    }

    @Test
    void an_open_question_is_reminded_of_after_ten_minutes() {
        chat.says("freeze my card", "card_freeze");

        assertThat(plan(aMessage())).isEqualTo(new Reminder(NOW.plus(AFTER), null));
    }

    @Test
    void nothing_is_reminded_of_when_nothing_is_asked() {
        chat.says("hello", "greeting");

        assertThat(plan(aMessage())).isEqualTo(Reminder.NONE);
    }

    @ParameterizedTest
    @CsvSource({"web, true", "app, true", "email, false", "social, false"})
    void only_who_may_look_at_a_screen_is_reminded(String channel, boolean reminded) {
        chat.says("freeze my card", "card_freeze");

        assertThat(plan(aMessage().on(new Channel(channel))).at() != null).isEqualTo(reminded);
    }

    @ParameterizedTest
    @CsvSource({"thanks, false", "goodbye, false", "card_freeze, true"})
    void last_words_that_close_the_matter_are_left_alone(String intent, boolean reminded) {
        chat.says("freeze my card", "card_freeze");

        assertThat(plan(chat.message("thanks, I will look").about(intent)).at() != null)
                .isEqualTo(reminded);
    }

    @Test
    void what_is_urgent_is_not_reminded_of() {
        chat.says("freeze my card", "card_freeze");

        assertThat(plan(aMessage().of(Urgency.HIGH))).isEqualTo(Reminder.NONE);
    }

    @Test
    void a_zero_setting_is_for_no_reminders() {
        chat.says("freeze my card", "card_freeze");
        Reminders never = new Reminders(ShippedLibrary.LIBRARY, Duration.ZERO);

        assertThat(never.plan(Reminder.NONE, chat.state(), aMessage().event(), NOW))
                .isEqualTo(Reminder.NONE);
    }

    @Test
    void a_reminder_has_the_question_its_answers_and_the_way_to_a_person_and_changes_nothing_that_was_said() {
        Reply asked = chat.says("freeze my card", "card_freeze");

        Reminders.Given given = reminders.give(chat.state(), CONVERSATION).orElseThrow();

        assertThat(given.reply().text()).contains(chat.state().question().text());
        assertThat(given.reply().actions()).isEqualTo(asked.actions());
        assertThat(given.reply().kind()).isEqualTo(Reply.Kind.REMINDER);
        assertThat(given.state().stack()).isEqualTo(chat.state().stack());
        assertThat(given.state().question()).isEqualTo(chat.state().question());
        assertThat(given.state().memory().steps()).endsWith("reminded of the open question");
    }

    @Test
    void a_question_is_reminded_of_once_even_when_it_is_asked_again_and_the_next_one_again() {
        chat.says("freeze my card", "card_freeze");
        Reminder once = reminders.give(chat.state(), CONVERSATION).orElseThrow().reminder();
        chat.says("hello", "greeting");
        IntentClassified hello = aMessage().event();
        Reminder stillOpen = reminders.plan(once, chat.state(), hello, NOW);
        chat.says("4242");

        Reminder another = reminders.plan(stillOpen, chat.state(), hello, NOW);

        assertThat(once.at()).isNull();
        assertThat(stillOpen).isEqualTo(once);
        assertThat(chat.state().question()).isNotNull();
        assertThat(another.at()).isEqualTo(NOW.plus(AFTER));
    }

    @Test
    void a_person_who_took_over_needs_no_reminder_of_the_bot() {
        chat.says("freeze my card", "card_freeze");

        assertThat(reminders.give(chat.state().takenByPerson(Instant.MAX), CONVERSATION))
                .isEmpty();
    }

    @Test
    void an_answered_question_is_not_reminded_of() {
        assertThat(reminders.give(chat.state(), CONVERSATION)).isEmpty();
    }
}
