package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.AccountChanged;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.VerificationLevel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks about something under way hears of its changes. */
class SubscribedAnswersTest {
    private static final ConversationId CONVERSATION = new ConversationId("conv_test");
    private static final Instant SENT = Instant.parse("2026-11-22T11:20:00Z");
    private static final String PROMISE = "I'll write to you here when it changes.";

    private final Chat chat = new Chat();
    private final News news = new News(ShippedLibrary.LIBRARY);

    private static Item with(Item item, String field, String value) {
        Map<String, String> fields = new LinkedHashMap<>(item.fields());
        fields.put(field, value);
        return new Item(fields);
    }

    private static Item withdrawalIn(String state) {
        return with(Chat.A_WITHDRAWAL_UNDER_WAY, "state", state);
    }

    private static AccountChanged change(String state, Instant at) {
        return new AccountChanged(UUID.randomUUID(), new ContactId("anna"), at, "withdrawal", "W-41", state);
    }

    /** The customer has asked about the withdrawal in this state. */
    private Subscription subscribed(String state) {
        chat.given(Operation.WITHDRAWALS, withdrawalIn(state));
        chat.says("where is my withdrawal?", "withdrawal_status");
        return chat.last().subscriptions().get(0);
    }

    private Optional<News.Told> hears(Subscription subscription, String state) {
        Subscription changed = subscription.after(change(state, SENT.plusSeconds(60)));
        Optional<News.Told> told = news.tell(chat.state(), CONVERSATION, changed);
        told.ifPresent(t -> chat.state(t.state()));
        return told;
    }

    @ParameterizedTest
    @ValueSource(strings = {"requested", "needs_confirmation", "under_review", "broadcast", "quite_new"})
    void a_withdrawal_under_way_is_subscribed_and_the_customer_is_told_so(String state) {
        Subscription subscription = subscribed(state);

        assertThat(subscription)
                .isEqualTo(new Subscription("where_is_my_withdrawal", "follow", "withdrawal", "W-41", state, SENT));
        assertThat(chat.last().reply().text()).contains(PROMISE);
        assertThat(chat.state().memory().steps()).contains("promised to write when the withdrawal W-41 changes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "rejected", "cancelled"})
    void a_withdrawal_that_is_over_is_not_subscribed(String state) {
        chat.given(Operation.WITHDRAWALS, withdrawalIn(state));

        Reply reply = chat.says("where is my withdrawal?", "withdrawal_status");

        assertThat(reply.text()).doesNotContain(PROMISE);
        assertThat(chat.last().subscriptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"seen, true", "confirming, true", "held, true", "credited, false"})
    void a_deposit_is_subscribed_until_it_is_credited(String state, boolean followed) {
        chat.given(Operation.DEPOSITS, with(with(Chat.A_WITHDRAWAL_UNDER_WAY, "id", "D-7"), "state", state));

        Reply reply = chat.says("where is my deposit?", "deposit_missing");

        assertThat(chat.last().subscriptions().stream().map(Subscription::subjectId))
                .isEqualTo(followed ? List.of("D-7") : List.of());
        assertThat(reply.text().contains(PROMISE)).isEqualTo(followed);
    }

    @Test
    void nothing_is_promised_to_a_customer_who_is_not_verified_any_more() {
        chat.given(Operation.WITHDRAWALS, withdrawalIn("broadcast"), second());
        chat.says("where is my withdrawal?", "withdrawal_status");

        Outcome outcome = chat.send(chat.message("W-41").verified(VerificationLevel.NONE));

        assertThat(outcome.reply().text()).doesNotContain("W-41", PROMISE);
        assertThat(outcome.subscriptions()).isEmpty();
    }

    private static Item second() {
        return with(Chat.AN_OLD_WITHDRAWAL, "state", "under_review");
    }

    @Test
    void a_thing_that_does_not_tell_when_it_changed_is_as_old_as_the_question() {
        chat.given(Operation.WITHDRAWALS, with(withdrawalIn("broadcast"), "updated_at", "yesterday"));
        chat.says("where is my withdrawal?", "withdrawal_status");

        assertThat(chat.last().subscriptions())
                .singleElement()
                .extracting(Subscription::stateAt)
                .isEqualTo(Messages.NOON.plusSeconds(1));
    }

    @Test
    void only_another_state_that_is_not_older_is_news() {
        Subscription known = subscribed("broadcast");

        assertThat(known.isNews(change("completed", SENT.plusSeconds(1)))).isTrue();
        assertThat(known.isNews(change("completed", SENT))).isTrue();
        assertThat(known.isNews(change("broadcast", SENT.plusSeconds(1)))).isFalse();
        assertThat(known.isNews(change("under_review", SENT.minusSeconds(1)))).isFalse();
        assertThat(known.after(change("completed", SENT.plusSeconds(1))))
                .isEqualTo(new Subscription(
                        "where_is_my_withdrawal", "follow", "withdrawal", "W-41", "completed", SENT.plusSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"requested, false", "broadcast, false", "quite_new, false", "completed, true", "cancelled, true"})
    void the_last_states_end_it(String state, boolean over) {
        Subscription subscription = subscribed("under_review").after(change(state, SENT));

        assertThat(news.isOver(subscription)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "broadcast, broadcast, Your withdrawal W-41 is on its way: it was sent to the network.",
        "cancelled, cancelled, Your withdrawal W-41 was cancelled. The amount is back in your account.",
        "quite_new, other, There is news of W-41: its state is now “quite new”."
    })
    void a_change_is_one_short_message(String state, String word, String text) {
        Subscription subscription = subscribed("under_review");

        News.Told told = hears(subscription, state).orElseThrow();

        assertThat(told.reply().text()).isEqualTo(text);
        assertThat(told.reply().kind()).isEqualTo(Reply.Kind.NEWS);
        assertThat(Chat.labels(told.reply())).containsExactly("Talk to a person");
        assertThat(told.word()).isEqualTo(word);
        assertThat(told.state().stack()).isEmpty();
        assertThat(told.state().memory().steps()).contains("told that the withdrawal W-41 is " + state);
    }

    @Test
    void what_is_completed_is_asked_after_and_yes_makes_the_bot_glad() {
        Subscription subscription = subscribed("broadcast");

        Reply asked = hears(subscription, "completed").orElseThrow().reply();
        Reply glad = chat.says("yes", "affirm");

        assertThat(asked.text()).startsWith("Your withdrawal W-41 is complete.").contains("?");
        assertThat(Chat.labels(asked)).containsExactly("Yes, it's there", "No, not yet", "Talk to a person");
        assertThat(glad.text()).isEqualTo("Good to hear. Thanks for telling me!");
        assertThat(chat.state().stack()).isEmpty();
    }

    @Test
    void what_is_completed_and_not_there_goes_to_a_person_who_knows_which_it_is() {
        hears(subscribed("broadcast"), "completed");

        Reply offer = chat.says("No, not yet", "deny");
        Reply handoff = chat.says("yes please", "affirm");

        assertThat(offer.text()).contains("On our side it is complete");
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.last().escalation().skills()).containsExactly("withdrawals");
        assertThat(chat.last().escalation().dossier().slots()).anySatisfy(slot -> {
            assertThat(slot.name()).isEqualTo("withdrawal.id");
            assertThat(slot.value()).isEqualTo("W-41");
        });
    }

    @Test
    void a_rejection_offers_a_person() {
        Reply reply =
                hears(subscribed("under_review"), "rejected").orElseThrow().reply();

        assertThat(reply.text()).contains("was not sent", "person");
        assertThat(Chat.labels(reply)).contains("Yes, get a person");
    }

    @Test
    void while_a_flow_waits_for_an_answer_nothing_else_is_asked() {
        Subscription subscription = subscribed("broadcast");
        chat.given(Operation.CARDS, Chat.A_VIRTUAL_CARD);
        chat.says("freeze my card", "card_freeze");
        DialogueState before = chat.state();

        News.Told told = hears(subscription, "completed").orElseThrow();

        assertThat(told.reply().text()).isEqualTo("Your withdrawal W-41 is complete.");
        assertThat(told.state().stack()).isEqualTo(before.stack());
        assertThat(told.state().question()).isEqualTo(before.question());
    }

    @Test
    void while_a_person_owns_the_conversation_the_bot_is_silent() {
        Subscription subscription = subscribed("broadcast");
        chat.state(chat.state().takenByPerson(Messages.NOON.plusSeconds(60)));

        assertThat(hears(subscription, "completed")).isEmpty();
    }

    @Test
    void news_come_in_the_language_that_the_customer_used_last() {
        Subscription subscription = subscribed("broadcast");
        chat.send(chat.message("Vielen Dank für die Auskunft").about("thanks").in("de"));

        Reply reply = hears(subscription, "completed").orElseThrow().reply();

        assertThat(reply.text()).startsWith("Ihre Auszahlung W-41 ist abgeschlossen.");
        assertThat(Chat.labels(reply)).contains("Ja, sie ist da");
    }

    @ParameterizedTest
    @CsvSource({"where_is_my_withdrawal, gone", "gone, follow"})
    void what_no_flow_follows_any_more_is_told_without_a_question(String flow, String step) {
        subscribed("broadcast");
        Subscription old = new Subscription(flow, step, "withdrawal", "W-41", "broadcast", SENT);

        News.Told told = hears(old, "completed").orElseThrow();

        assertThat(told.reply().text()).isEqualTo("Your withdrawal W-41 is complete.");
        assertThat(news.isOver(old.after(change("completed", SENT)))).isFalse();
    }

    @Test
    void what_an_agent_reads_of_it_is_bounded() {
        Subscription subscription = subscribed("broadcast");
        for (int i = 0; i < 2 * Notes.MOST_STEPS; i++) {
            hears(subscription, "state_" + i);
        }

        assertThat(chat.state().memory().steps())
                .hasSize(Notes.MOST_STEPS)
                .last()
                .isEqualTo("told that the withdrawal W-41 is state_" + (2 * Notes.MOST_STEPS - 1));
    }
}
