package io.breakwater.chatbot.remind;

import static io.breakwater.chatbot.domain.Messages.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.ExchangeDouble;
import io.breakwater.chatbot.MovableClock;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.kit.schedule.Schedule;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several instances look for the same reminders at the same time. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class RemindersAtOnceIT {
    private static final int CONVERSATIONS = 150;
    private static final int INSTANCES = 3;

    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);
    private final AtomicBoolean running = new AtomicBoolean(true);

    @Inject
    Reminding reminding;

    @Inject
    Schedule schedule;

    @AfterEach
    void end() {
        running.set(false);
        MovableClock.reset();
        events.close();
    }

    @Test
    void each_reminder_is_given_once() {
        List<String> conversations = Stream.generate(() -> "conv_" + UUID.randomUUID())
                .limit(CONVERSATIONS)
                .toList();
        List<IntentClassified> wishes = conversations.stream()
                .map(c -> aMessage(c, "anna-" + c, 1, "freeze my card")
                        .about("card_freeze")
                        .event())
                .toList();
        events.publish(Topics.INTENT_CLASSIFIED, wishes);
        events.awaitAll(Topics.REPLY_ISSUED, conversations, CONVERSATIONS);
        for (int i = 0; i < INSTANCES; i++) {
            schedule.every(
                    Duration.ofMillis(20),
                    "No reminder is given",
                    () -> running.get() ? reminding.remind() : Uni.createFrom().voidItem());
        }

        MovableClock.advance(Duration.ofMinutes(11));

        List<ReplyIssued> replies = events.awaitAll(Topics.REPLY_ISSUED, conversations, 2 * CONVERSATIONS);
        assertThat(replies).extracting(ReplyIssued::eventId).doesNotHaveDuplicates();
        assertThat(replies.stream().filter(r -> r.inReplyTo() == null).map(ReplyIssued::conversationId))
                .hasSize(CONVERSATIONS)
                .doesNotHaveDuplicates();
    }
}
