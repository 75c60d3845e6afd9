package io.breakwater.system;

import io.breakwater.stack.launch.Deployable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Each service is killed in turn in the middle of 500 conversations. Nothing accepted is lost or answered twice. */
class ServiceKilledFailureIT {
    private static final int CONVERSATIONS = 500;
    private static final int MESSAGES = 3;
    private static final int WRITERS = 8;

    private final RunningStack stack = RunningStack.get();

    @Test
    void every_accepted_message_is_in_the_transcript_once_in_order_and_answered_once() throws Exception {
        Client customer = Client.of(stack, "anna");
        List<String> conversations = new ArrayList<>();
        for (int i = 0; i < CONVERSATIONS; i++) {
            conversations.add(customer.open());
        }
        Map<String, List<String>> accepted = new ConcurrentHashMap<>();
        conversations.forEach(c -> accepted.put(c, new ArrayList<>()));
        AtomicInteger said = new AtomicInteger();

        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writing = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            int part = w;
            writing.add(writers.submit(() -> {
                for (int n = 0; n < MESSAGES; n++) {
                    for (int i = part; i < CONVERSATIONS; i += WRITERS) {
                        String conversation = conversations.get(i);
                        accepted.get(conversation).add(customer.say(conversation, "m-" + n, question(n)));
                        said.incrementAndGet();
                    }
                }
            }));
        }
        int step = CONVERSATIONS * MESSAGES / (Deployable.values().length + 1);
        int next = step;
        for (Deployable service : Deployable.values()) {
            int threshold = next;
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> said.get() >= threshold);
            stack.kill(service);
            stack.start(service);
            next += step;
        }
        for (Future<?> one : writing) {
            one.get(5, TimeUnit.MINUTES);
        }
        writers.shutdown();
        for (Deployable service : Deployable.values()) {
            stack.awaitReady(service);
        }

        Client reader = Client.of(stack, "anna");
        for (String conversation : conversations) {
            List<String> messages = accepted.get(conversation);
            Awaitility.await(conversation)
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(100))
                    .untilAsserted(() -> Transcripts.assertComplete(reader.items(conversation), messages));
        }
    }

    private static String question(int n) {
        return List.of("what are the withdrawal fees?", "hello there", "thank you")
                .get(n);
    }
}
