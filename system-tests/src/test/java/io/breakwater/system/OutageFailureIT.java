package io.breakwater.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.stack.launch.Deployable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/** A service whose broker or database is away says so, loses nothing, and recovers by itself. */
class OutageFailureIT {
    private final RunningStack stack = RunningStack.get();

    @Test
    void while_the_database_is_away_messages_are_accepted_and_answered_afterwards() {
        Client customer = Client.of(stack, "anna");
        String conversation = customer.open();
        String[] message = new String[1];

        stack.infrastructure().withoutDatabase(() -> {
            message[0] = customer.say(conversation, "m-1", "hello there");
            await().untilAsserted(() -> assertThat(readiness())
                    .containsOnly(
                            Map.entry(Deployable.GATEWAY, 200),
                            Map.entry(Deployable.TRIAGE, 503),
                            Map.entry(Deployable.CHATBOT, 503),
                            Map.entry(Deployable.ESCALATION, 503),
                            Map.entry(Deployable.TICKET, 503),
                            Map.entry(Deployable.DEEPLINK, 503)));
        });

        await().untilAsserted(() -> assertThat(answers(customer, conversation)).containsExactly(message[0]));
        await().untilAsserted(() -> assertThat(readiness().values()).containsOnly(200));
    }

    @Test
    void while_the_broker_is_away_nothing_is_promised_and_afterwards_all_go_on() {
        Client customer = Client.of(stack, "anna");
        String conversation = customer.open();

        stack.infrastructure().withoutBroker(() -> {
            Client.Answer refused = customer.post(
                    "/v1/conversations/" + conversation + "/messages",
                    Map.of("client_message_id", "m-1", "text", "hello there"));
            assertThat(refused.status()).isEqualTo(503);
            await().untilAsserted(() -> assertThat(readiness().values()).doesNotContain(200));
        });
        String message = customer.say(conversation, "m-1", "hello there");

        await().untilAsserted(() -> assertThat(answers(customer, conversation)).containsExactly(message));
        await().untilAsserted(() -> assertThat(readiness().values()).containsOnly(200));
    }

    private Map<Deployable, Integer> readiness() {
        return java.util.Arrays.stream(Deployable.values())
                .collect(java.util.stream.Collectors.toMap(s -> s, stack::readiness));
    }

    private static List<String> answers(Client customer, String conversation) {
        return customer.items(conversation).stream()
                .filter(i -> i.path("data").path("author").path("type").asText().equals("bot"))
                .map(i -> i.path("data").path("in_reply_to").asText())
                .toList();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(90));
    }
}
