package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.Route;
import io.breakwater.events.VerificationLevel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From any state and for any message: an answer, in other words than lately, with a way to a person. */
class NeverStuckTest {
    private static final int TURNS = 60;
    private static final List<String> TEXTS = List.of(
            "yes",
            "no",
            "cancel",
            "the other one",
            "4242",
            "the second",
            "last",
            "W-41",
            "USDC",
            "hello",
            "no, the other card",
            "repeat",
            "?!",
            "🙂",
            "sí",
            "nein",
            "freeze my card",
            "where is my withdrawal",
            "I need a proof of payment",
            "{card.id}",
            "skip",
            "0,5 BTC",
            "TRON",
            "I am not satisfied with how long it takes to get an answer from you",
            "$1 \\ %s",
            "12",
            "-1",
            "talk",
            "the one from yesterday",
            "please check my deposit of last week, it has not arrived yet",
            "a".repeat(4000));
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "ko", "xx");

    static List<Long> seeds() {
        return new Random(20261122).longs(150).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void there_is_always_a_way_on(long seed) {
        Random random = new Random(seed);
        Chat chat = new Chat();
        Deque<String> lately = new ArrayDeque<>();
        for (int turn = 0; turn < TURNS; turn++) {
            anyExchange(chat, random);
            Outcome outcome = chat.send(anyMessage(chat, random, turn));
            Reply reply = outcome.reply();
            if (reply == null) {
                assertThat(outcome.state().ownedByPerson())
                        .as("silent, so a person must own it")
                        .isTrue();
                chat.state(chat.state().givenBack(Messages.NOON.plusSeconds(turn + 2)));
                continue;
            }
            assertThat(reply.text()).isNotBlank().doesNotContain("{withdrawal", "{card", "{item");
            assertThat(lately).as("said again word for word").doesNotContain(reply.text());
            assertThat(reply.actions().stream().anyMatch(a -> a.type().equals("request_human")))
                    .as("a way to a person, unless it is being gone")
                    .isEqualTo(outcome.escalation() == null);
            assertThat(outcome.escalation() != null).isEqualTo(outcome.state().ownedByPerson());
            assertThat(outcome.state().stack()).hasSizeLessThanOrEqualTo(3);
            lately.addLast(reply.text());
            if (lately.size() > Speech.REMEMBERED) {
                lately.removeFirst();
            }
        }
    }

    private static Messages anyMessage(Chat chat, Random random, int turn) {
        Reply last = turn == 0 ? null : chat.last().reply();
        String text = last != null && !last.actions().isEmpty() && random.nextInt(3) == 0
                ? last.actions().get(random.nextInt(last.actions().size())).label()
                : TEXTS.get(random.nextInt(TEXTS.size()));
        return chat.message(text)
                .about(intent(random), intent(random))
                .routed(List.of(Route.BOT, Route.BOT, Route.BOT, Route.CLARIFY, Route.PERSON)
                        .get(random.nextInt(random.nextInt(4) == 0 ? 5 : 4)))
                .in(LANGUAGES.get(random.nextInt(LANGUAGES.size())))
                .verified(random.nextInt(6) == 0 ? VerificationLevel.NONE : VerificationLevel.VERIFIED);
    }

    private static String intent(Random random) {
        List<String> intents = new ArrayList<>(ShippedLibrary.LIBRARY.phrases().byLanguage().get("en").keySet().stream()
                .filter(key -> key.startsWith("intent."))
                .map(key -> key.substring("intent.".length()))
                .sorted()
                .toList());
        intents.addAll(List.of("greeting", "thanks", "affirm", "deny", "bot_question", "out_of_scope", "unheard_of"));
        return intents.get(random.nextInt(intents.size()));
    }

    private static String kind(Random random) {
        return List.of("change_email", "change_phone", "two_factor_reset", "unlock", "close_account")
                .get(random.nextInt(5));
    }

    private static void anyExchange(Chat chat, Random random) {
        List<Item> all = List.of(
                Chat.A_WITHDRAWAL_UNDER_WAY,
                Chat.AN_OLD_WITHDRAWAL,
                Chat.A_VIRTUAL_CARD,
                Chat.A_PLASTIC_CARD,
                Chat.A_PAYMENT,
                Chat.ANNA,
                thing("id", "R-1", "kind", kind(random), "state", "awaiting_identity"),
                thing("id", "anna", "state", "locked", "lock", "own_request", "email", "a***@example.com"),
                thing("id", "anna", "state", "active", "open_orders", "0", "open_transfers", "0", "balance_left", "no"),
                thing("id", "X-1", "possible", "maybe", "who", "exchange", "state", "declined", "bookings", "0"));
        for (Operation operation : Operation.values()) {
            int from = random.nextInt(all.size());
            List<Item> some = all.subList(from, from + random.nextInt(all.size() - from + 1));
            chat.given(operation, random.nextInt(5) == 0 ? Found.UNAVAILABLE : Found.of(some));
        }
    }
}
