package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Route;
import io.breakwater.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random talks, paced: what comes in has its turn. */
class NothingLostTest {
    private static final DialogueState FRESH = DialogueState.fresh("en");

    private final Pacing pacing = new Pacing(ShippedLibrary.LIBRARY, Duration.ofHours(4));
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

    static LongStream seeds() {
        return new Random(4711).longs(300);
    }

    /** Whatever comes, in polls of whatever size: each message has exactly one turn, in order, within four seconds. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_lost_nothing_is_answered_twice_and_order_is_kept(long seed) {
        Random random = new Random(seed);
        List<Messages> said = new ArrayList<>();
        int clock = 0;
        for (int i = 0; i < 25; i++) {
            clock += random.nextInt(3000);
            said.add(anything(clock, random));
        }
        List<String> answered = new ArrayList<>();
        Hearing hearing = Hearing.NONE;
        for (int from = 0; from < said.size(); ) {
            int to = Math.min(said.size(), from + 1 + random.nextInt(4));
            List<IntentClassified> queue =
                    said.subList(from, to).stream().map(Messages::event).toList();
            Instant now = Hearing.receivedAt(queue.get(queue.size() - 1)).plusMillis(random.nextInt(2000));
            hearing = drain(hearing, queue, now, answered);
            hearing.dueAt().ifPresent(due -> assertThat(due).isAfter(now));
            from = to;
        }
        hearing = drain(hearing, List.of(), time(clock).plusSeconds(5), answered);

        assertThat(hearing.waiting()).isEmpty();
        assertThat(answered)
                .containsExactlyElementsOf(
                        said.stream().map(m -> m.id().value()).toList());
    }

    private Hearing drain(Hearing hearing, List<IntentClassified> queue, Instant now, List<String> answered) {
        Pacing.Next next = pacing.next(FRESH, hearing, queue, now);
        while (next.due() != null) {
            next.due().also().forEach(id -> answered.add(id.value()));
            answered.add(next.due().message().messageId().value());
            next = pacing.next(FRESH, next.hearing(), next.rest(), now);
        }
        return next.hearing();
    }

    private Messages anything(int clock, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> at(clock, "hi", "greeting");
            case 1 -> at(clock, "where is my withdrawal of yesterday?", "withdrawal_status");
            case 2 -> at(clock, "my card", "card_freeze", "fees").routed(Route.CLARIFY);
            case 3 -> at(clock, "a person", "want_person");
            case 4 -> at(clock, "W-52", "out_of_scope");
            default -> at(clock, "urgent", "out_of_scope").of(Urgency.HIGH);
        };
    }
}
