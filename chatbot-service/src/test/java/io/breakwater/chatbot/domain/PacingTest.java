package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Route;
import io.breakwater.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacingTest {
    private static final Duration LONG = Duration.ofHours(4);
    private static final DialogueState FRESH = DialogueState.fresh("en");

    private final Pacing pacing = new Pacing(ShippedLibrary.LIBRARY, LONG);
    private int number;

    /** A message that was received so many milliseconds after noon. */
    private Messages at(int millis, String text, String... intents) {
        return Messages.aMessage("conv_test", "anna", ++number, text)
                .about(intents)
                .receivedAt(time(millis));
    }

    private static Instant time(int millis) {
        return Messages.NOON.plusMillis(millis);
    }

    private static List<IntentClassified> events(Messages... messages) {
        return Stream.of(messages).map(Messages::event).toList();
    }

    private Pacing.Next next(Hearing before, int now, Messages... queue) {
        return pacing.next(FRESH, before, events(queue), time(now));
    }

    private static Hearing holding(Messages... waiting) {
        return new Hearing(null, events(waiting));
    }

    @ParameterizedTest(name = "\"{0}\" as {1} by {2}, close behind another: {3}")
    @CsvSource({
        "hi, greeting, bot, false, FRAGMENT",
        "你好, greeting, bot, false, FRAGMENT",
        "hello and a very good morning to you, greeting, bot, false, WISH",
        "thanks, thanks, bot, false, WISH",
        "thanks, thanks, bot, true, FRAGMENT",
        "where is my withdrawal, withdrawal_status, bot, false, WISH",
        "my withdrawal, withdrawal_status, bot, false, WISH",
        "my withdrawal, withdrawal_status, bot, true, FRAGMENT",
        "Freeze my card, card_freeze, bot, true, WISH",
        "where is my withdrawal of yesterday, withdrawal_status, bot, true, WISH",
        "my card, card_freeze, clarify, false, FRAGMENT",
        "there is something about my card, card_freeze, clarify, false, WISH",
        "bitcoin, out_of_scope, bot, false, FRAGMENT",
        "what is the weather like in Rome, out_of_scope, bot, false, WISH",
        "我的提现还没有到账请帮我查一下, out_of_scope, bot, true, WISH",
        "what are the fees, fees, bot, false, WISH",
        "a person, want_person, bot, true, AT_ONCE",
        "hi, fraud_report, person, false, AT_ONCE",
    })
    void a_message_waits_when_it_says_too_little(
            String text, String intent, String route, boolean follows, Weight weight) {
        Messages message = at(0, text, intent).routed(new Route(route));

        assertThat(pacing.weight(FRESH, message.event(), follows)).isEqualTo(weight);
    }

    @Test
    void what_is_urgent_never_waits() {
        assertThat(pacing.weight(FRESH, at(0, "hi", "greeting").of(Urgency.HIGH).event(), true))
                .isEqualTo(Weight.AT_ONCE);
    }

    @Test
    void nothing_waits_while_a_person_has_the_conversation() {
        DialogueState taken = FRESH.takenByPerson(Messages.NOON);

        assertThat(pacing.weight(taken, at(0, "hi", "greeting").event(), true)).isEqualTo(Weight.AT_ONCE);
    }

    @ParameterizedTest
    @CsvSource({"4242, ANSWER", "cancel, ANSWER", "repeat, ANSWER", "hm, FRAGMENT", "the one ending in 9272, ANSWER"})
    void what_answers_the_open_question_never_waits(String text, Weight weight) {
        Chat chat = new Chat().given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);
        chat.says("freeze my card", "card_freeze");

        assertThat(pacing.weight(chat.state(), at(0, text, "out_of_scope").event(), true))
                .isEqualTo(weight);
    }

    @Test
    void a_wish_is_answered_at_once_and_alone() {
        Messages wish = at(0, "where is my withdrawal?", "withdrawal_status");

        Pacing.Next next = next(Hearing.NONE, 0, wish);

        assertThat(next.due().message()).isEqualTo(wish.event());
        assertThat(next.due().also()).isEmpty();
        assertThat(next.hearing()).isEqualTo(new Hearing(time(0), List.of()));
    }

    @Test
    void five_short_messages_of_four_seconds_wait_and_become_one() {
        Hearing hearing = Hearing.NONE;
        List<Messages> thought = List.of(
                at(0, "hi", "greeting"),
                at(900, "my withdrawal", "withdrawal_status"),
                at(1800, "is still not there", "deposit_status"),
                at(2700, "it was 0.5 BTC", "out_of_scope"),
                at(3600, "W-52", "out_of_scope"));
        for (int i = 0; i < thought.size(); i++) {
            Pacing.Next next = next(hearing, 900 * i + 100, thought.get(i));
            assertThat(next.due()).isNull();
            hearing = next.hearing();
        }
        assertThat(hearing.dueAt()).contains(time(4000));

        Pacing.Next next = next(hearing, 4000);

        assertThat(next.due().message().text().lines())
                .containsExactly("hi", "my withdrawal", "is still not there", "it was 0.5 BTC", "W-52");
        assertThat(next.due().message().messageId()).isEqualTo(thought.get(4).id());
        assertThat(next.due().also())
                .containsExactlyElementsOf(
                        thought.subList(0, 4).stream().map(Messages::id).toList());
        assertThat(next.hearing().waiting()).isEmpty();
    }

    @Test
    void the_same_five_in_one_poll_wait_no_longer_than_the_clock_says() {
        Messages[] thought = {
            at(0, "hi", "greeting"), at(900, "my withdrawal", "withdrawal_status"), at(1800, "W-52", "out_of_scope")
        };

        assertThat(next(Hearing.NONE, 3299, thought).due()).isNull();
        assertThat(next(Hearing.NONE, 3300, thought).due().also()).hasSize(2);
    }

    @Test
    void a_fragment_is_answered_when_the_quiet_time_is_over() {
        Messages hello = at(0, "hi", "greeting");

        assertThat(next(holding(hello), 1499).due()).isNull();
        assertThat(next(holding(hello), 1500).due().message()).isEqualTo(hello.event());
    }

    @Test
    void a_whole_wish_ends_the_waiting_at_once() {
        Messages hello = at(0, "hi", "greeting");

        Pacing.Next next =
                next(holding(hello), 500, at(400, "where is my withdrawal of yesterday?", "withdrawal_status"));

        assertThat(next.due().message().text()).isEqualTo("hi\nwhere is my withdrawal of yesterday?");
        assertThat(next.due().also()).containsExactly(hello.id());
    }

    @Test
    void what_follows_a_wish_quickly_in_the_same_poll_belongs_to_it() {
        Pacing.Next next = next(
                Hearing.NONE,
                60_000,
                at(0, "where is my withdrawal?", "withdrawal_status"),
                at(800, "0.5 BTC", "out_of_scope"),
                at(30_000, "hello?", "greeting"));

        assertThat(next.due().message().text()).isEqualTo("where is my withdrawal?\n0.5 BTC");
        assertThat(next.rest()).extracting(IntentClassified::text).containsExactly("hello?");
    }

    @Test
    void thoughts_of_one_poll_that_are_far_apart_are_answered_apart() {
        Pacing.Next first =
                next(Hearing.NONE, 60_000, at(0, "hi", "greeting"), at(20_000, "anybody there", "out_of_scope"));

        assertThat(first.due().message().text()).isEqualTo("hi");
        assertThat(first.rest()).hasSize(1);
    }

    @Test
    void fraud_ends_the_waiting_and_goes_to_the_person_with_what_was_said_before() {
        Messages hello = at(0, "hi", "greeting");
        Messages fraud = at(300, "somebody emptied my account", "fraud_report")
                .routed(Route.PERSON)
                .of(Urgency.URGENT);

        Pacing.Due due = next(holding(hello), 310, fraud).due();

        assertThat(due.message().route()).isEqualTo(Route.PERSON);
        assertThat(due.message().urgency()).isEqualTo(Urgency.URGENT);
        assertThat(due.message().text()).contains("hi", "emptied");
    }

    @Test
    void who_wants_a_person_stands_behind_nothing_that_waits_too_long() {
        Messages hello = at(0, "hi", "greeting");
        Messages person = at(9_000, "a person please", "want_person").routed(Route.PERSON);

        Pacing.Due due = next(holding(hello), 9_010, person).due();

        assertThat(due.message().route()).isEqualTo(Route.PERSON);
        assertThat(due.also()).containsExactly(hello.id());
    }

    @Test
    void nobody_makes_the_bot_wait_for_more_than_ten_messages() {
        Messages[] many = new Messages[Pacing.MOST];
        for (int i = 0; i < many.length; i++) {
            many[i] = at(i, "and " + i, "out_of_scope");
        }

        assertThat(next(Hearing.NONE, 10, many).due().also()).hasSize(Pacing.MOST - 1);
    }

    @ParameterizedTest
    @CsvSource({"PT3H59M, false", "PT4H, true"})
    void whoever_was_away_for_long_is_known_to_come_back(Duration away, boolean afterPause) {
        Messages back = at(0, "where is my withdrawal?", "withdrawal_status");

        Pacing.Next next = next(new Hearing(Messages.NOON.minus(away), List.of()), 0, back);

        assertThat(next.due().afterPause()).isEqualTo(afterPause);
    }

    @Test
    void a_gateway_whose_clock_is_ahead_makes_nobody_wait_longer() {
        Hearing heard = next(Hearing.NONE, 0, at(3_600_000, "hi", "greeting")).hearing();

        assertThat(heard.dueAt()).contains(time(1500));
    }
}
