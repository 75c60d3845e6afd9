package io.breakwater.chatbot;

import static io.breakwater.chatbot.domain.Messages.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.breakwater.events.IntentClassified;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Authors change what the bot says and does while it runs. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
@WithTestResource(OwnContent.class)
class OwnContentIT {
    private static final String FLOW =
            """
            description: Waters plants.
            intents: [greenhouse]
            steps:
              ask:
                collect: wet
                choices: {"yes": label.yes, "no": label.no}
                ask: ask
                next: which
              which:
                branch:
                  - if: wet is yes
                    next: told
                else: person
              told:
                say: %s
                next: end
              person:
                handoff: pattern.handoff
            """;

    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);

    @Inject
    MeterRegistry meters;

    @AfterEach
    void close() {
        events.close();
    }

    private String says(String conversation, int number, String text) {
        IntentClassified message = aMessage(conversation, "anna", number, text)
                .about(number == 1 ? "greenhouse" : "affirm")
                .event();
        events.publish(Topics.INTENT_CLASSIFIED, message);
        return events.await(Topics.REPLY_ISSUED, conversation, number)
                .get(number - 1)
                .text();
    }

    private void changes(String outcome, Runnable change) {
        double before = read(outcome);
        change.run();
        await().until(() -> read(outcome) > before);
    }

    private double read(String outcome) {
        return meters.counter("breakwater.content.read", "outcome", outcome).count();
    }

    private static void write(String told, String texts) {
        OwnContent.write("texts/en.yaml", texts);
        OwnContent.write("flows/greenhouse.yaml", FLOW.formatted(told));
    }

    @Test
    void a_change_is_for_new_conversations_and_a_mistake_changes_nothing() {
        String old = "conv_" + UUID.randomUUID();
        String young = "conv_" + UUID.randomUUID();
        changes("taken", () -> write("dry", "greenhouse: {ask: \"Is it wet?\", dry: \"It was dry.\"}"));
        String begun = says(old, 1, "please look into the greenhouse");

        changes("taken", () -> write("damp", "greenhouse: {ask: \"Is it damp?\", damp: \"It is damp.\"}"));
        changes("refused", () -> OwnContent.write("flows/greenhouse.yaml", "intents: [greenhouse]"));

        assertThat(begun).contains("Is it wet?");
        assertThat(says(old, 2, "Yes")).contains("It was dry.");
        assertThat(says(young, 1, "please look into the greenhouse")).contains("Is it damp?");
        assertThat(says(young, 2, "Yes")).contains("It is damp.");
    }
}
