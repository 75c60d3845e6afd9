package io.breakwater.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.stack.launch.Deployable;
import io.breakwater.stack.launch.ServiceProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes of each service share the work; when one of them dies, the other takes its share over. */
class TwoReplicasFailureIT {
    private static final List<Deployable> CONSUMERS = List.of(Deployable.TRIAGE, Deployable.CHATBOT, Deployable.TICKET);
    private static final int CONVERSATIONS = 60;
    // A member that is silent is given up after session.timeout.ms=6000. Kafka's own default would be 45 s.
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(15);

    private final RunningStack stack = RunningStack.get();
    private final List<ServiceProcess> replicas = new ArrayList<>();

    @AfterEach
    void back_to_one() {
        replicas.forEach(ServiceProcess::kill);
    }

    @Test
    void the_other_replica_takes_over_and_every_message_is_answered_once() {
        CONSUMERS.forEach(service -> replicas.add(stack.startReplica(service)));
        Client customer = Client.of(stack, "bruno");
        Map<String, List<String>> accepted = new LinkedHashMap<>();
        for (int i = 0; i < CONVERSATIONS; i++) {
            accepted.put(customer.open(), new ArrayList<>());
        }
        accepted.forEach((conversation, messages) -> messages.add(customer.say(conversation, "m-0", "hello there")));

        replicas.forEach(ServiceProcess::kill);
        long killed = System.nanoTime();
        accepted.forEach((conversation, messages) -> messages.add(customer.say(conversation, "m-1", "thank you")));

        Awaitility.await()
                .atMost(TAKEN_OVER_WITHIN)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> accepted.forEach(
                        (conversation, messages) -> assertThat(Transcripts.answers(customer.items(conversation)))
                                .isEqualTo(messages)));
        System.out.printf("taken over and answered %.1f s after kill -9%n", (System.nanoTime() - killed) / 1e9);
        accepted.forEach(
                (conversation, messages) -> Transcripts.assertComplete(customer.items(conversation), messages));
    }
}
