package io.breakwater.chatbot;

import static io.breakwater.chatbot.domain.Messages.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.IntentClassified;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.logging.Log;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A wave of messages: each is answered once, and the log tells how fast. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class WaveIT {
    private static final int CONVERSATIONS = 1500;
    private static final List<String> INTENTS = List.of("withdrawal_status", "greeting", "fees", "card_freeze");

    private final EventCodec codec = new EventCodec();

    @Test
    void every_message_of_a_wave_is_answered_once() {
        wave();
        wave();
    }

    private void wave() {
        List<IntentClassified> wave = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < CONVERSATIONS; i++) {
            String conversation = "conv_" + UUID.randomUUID();
            keys.add(conversation);
            for (int n = 1; n <= 2; n++) {
                wave.add(aMessage(conversation, "wave-" + i, n, "message " + n)
                        .about(INTENTS.get((i + n) % INTENTS.size()))
                        .event());
            }
        }
        try (EventProbe events = StackResource.events(codec::encode, codec::decode)) {
            long begin = System.nanoTime();
            events.publish(Topics.INTENT_CLASSIFIED, wave);
            List<ReplyIssued> replies = events.awaitAll(Topics.REPLY_ISSUED, keys, wave.size());
            double seconds = (System.nanoTime() - begin) / 1e9;
            Log.infof("%d messages answered in %.1f s", wave.size(), seconds);

            assertThat(replies).extracting(ReplyIssued::inReplyTo).doesNotHaveDuplicates();
        }
    }
}
