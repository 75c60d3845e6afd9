package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Confidence;
import io.breakwater.events.Entity;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Route;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.SecretKind;
import io.breakwater.events.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoiningTest {
    private static final List<String> TEXTS =
            List.of("hi", "my withdrawal", "", " ", "W-52", "0.5 BTC", "?!", "你好", "a\nb", "🙂");
    private static final List<String> INTENTS =
            List.of("greeting", "out_of_scope", "withdrawal_status", "fees", "thanks", "affirm");
    private static final List<Route> ROUTES = List.of(Route.BOT, Route.CLARIFY);

    private int number;

    private Messages message(String text, String... intents) {
        return Messages.aMessage("conv_test", "anna", ++number, text).about(intents);
    }

    private static List<IntentClassified> events(Messages... messages) {
        return Stream.of(messages).map(Messages::event).toList();
    }

    static LongStream seeds() {
        return new Random(20261122).longs(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void joining_loses_no_text_no_intent_no_entity_and_no_secret(long seed) {
        Random random = new Random(seed);
        List<IntentClassified> thought = new ArrayList<>();
        for (int i = random.nextInt(Pacing.MOST); i >= 0; i--) {
            thought.add(anything(random).event());
        }

        IntentClassified joined = Joining.of(thought);

        String text = joined.text();
        int from = 0;
        for (IntentClassified one : thought) {
            assertThat(text.indexOf(one.text(), from)).isGreaterThanOrEqualTo(from);
            from = text.indexOf(one.text(), from) + one.text().length();
            assertThat(intents(joined)).containsAll(intents(one));
            assertThat(joined.entities()).containsAll(one.entities());
            assertThat(joined.secrets()).containsAll(one.secrets());
            assertThat(joined.urgency().atLeast(one.urgency())).isTrue();
        }
        assertThat(joined.eventId()).isEqualTo(thought.get(thought.size() - 1).eventId());
        assertThat(intents(joined)).doesNotHaveDuplicates();
    }

    private Messages anything(Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(1000);
        Messages any = message(text, INTENTS.get(random.nextInt(INTENTS.size())), "reading_" + random.nextInt(5))
                .routed(ROUTES.get(random.nextInt(ROUTES.size())))
                .of(random.nextBoolean() ? Urgency.NORMAL : Urgency.LOW);
        any = random.nextBoolean() ? any.naming("withdrawal_id", "W-" + random.nextInt(9)) : any;
        return random.nextBoolean() ? any.with(SecretKind.PASSWORD) : any;
    }

    private static List<Intent> intents(IntentClassified message) {
        return message.intents().stream().map(ScoredIntent::intent).toList();
    }

    @Test
    void five_short_messages_are_one_that_knows_all() {
        IntentClassified joined = Joining.of(events(
                message("hi", "greeting"),
                message("my withdrawal", "withdrawal_status", "fees"),
                message("is still not there", "deposit_status").routed(Route.CLARIFY),
                message("it was 0.5 BTC", "out_of_scope").naming("amount", "0.5 BTC"),
                message("W-52", "out_of_scope").naming("withdrawal_id", "W-52")));

        assertThat(joined.text()).isEqualTo("hi\nmy withdrawal\nis still not there\nit was 0.5 BTC\nW-52");
        assertThat(joined.top().intent()).isEqualTo(new Intent("withdrawal_status"));
        assertThat(joined.route()).isEqualTo(Route.BOT);
        assertThat(joined.entities()).extracting(Entity::value).containsExactly("0.5 BTC", "W-52");
        assertThat(joined.receivedAt()).isEqualTo(Messages.NOON.plusSeconds(60));
    }

    @Test
    void the_reading_of_a_fragment_is_no_wish_of_its_own() {
        IntentClassified joined = Joining.of(events(
                message("where is my withdrawal", "withdrawal_status"), message("not in my wallet", "deposit_status")));

        assertThat(joined.intents().get(1))
                .isEqualTo(new ScoredIntent(new Intent("deposit_status"), new Confidence(0.5)));
    }

    @Test
    void the_language_is_that_of_the_longest_text() {
        IntentClassified joined = Joining.of(
                events(message("meine Auszahlung fehlt", "withdrawal_status").in("de"), message("ok", "affirm")));

        assertThat(joined.language()).isEqualTo("de");
    }

    @Test
    void an_answer_stays_as_it_was_said_and_takes_the_secrets_along() {
        IntentClassified answer = Joining.last(events(
                message("my pin is [password]", "out_of_scope").with(SecretKind.PASSWORD),
                message("4242", "out_of_scope")));

        assertThat(answer.text()).isEqualTo("4242");
        assertThat(answer.secrets()).containsExactly(SecretKind.PASSWORD);
    }

    @Test
    void one_message_is_joined_to_nothing() {
        IntentClassified one = message("hi", "greeting").event();

        assertThat(Joining.of(List.of(one))).isSameAs(one);
    }
}
