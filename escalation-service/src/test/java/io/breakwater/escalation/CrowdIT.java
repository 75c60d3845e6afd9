package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.quarkus.logging.Log;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** The day when everybody wants a person at once. */
@QuarkusTest
@WithTestResource(StackResource.class)
class CrowdIT {
    private static final int CROWD = 5_000;
    private static final Duration NO_CROWD = Duration.ofSeconds(2);

    private final Desk desk = new Desk();

    @Test
    void fraud_reports_are_not_held_up_by_five_thousand_others_who_were_there_first() {
        List<EscalationRequested> crowd =
                IntStream.range(0, CROWD).mapToObj(i -> ARequest.anew().event()).toList();
        List<EscalationRequested> frauds =
                IntStream.range(0, 20).mapToObj(i -> ARequest.ofFraud().event()).toList();

        Instant start = Instant.now();
        desk.events().publish(Topics.ESCALATION_REQUESTED, crowd);
        Instant reported = Instant.now();
        desk.events().publish(Topics.ESCALATION_REQUESTED_URGENT, frauds);

        var fraudsQueued = desk.queuedRecords(keys(frauds));
        var crowdQueued = desk.queuedRecords(keys(crowd));
        assertThat(fraudsQueued).map(desk::read).allSatisfy(it -> {
            assertThat(it.status().queue()).isEqualTo("fraud");
            assertThat(it.status().queuePosition()).isLessThan(CROWD);
        });
        Duration crowdTook = Duration.between(start, latest(crowdQueued));
        Duration fraudTook = Duration.between(reported, latest(fraudsQueued));
        Log.infof("%d told in %s; fraud told %s after the report", CROWD, crowdTook, fraudTook);
        assertThat(crowdTook).isLessThan(Duration.ofMinutes(1));
        // On a machine so fast that the crowd is through at once, there is nothing to overtake.
        assertThat(fraudTook).isLessThan(crowdTook.compareTo(NO_CROWD) < 0 ? NO_CROWD : crowdTook);
    }

    private static List<String> keys(List<EscalationRequested> requests) {
        return requests.stream().map(EscalationRequested::key).toList();
    }

    private static Instant latest(List<ConsumerRecord<String, byte[]>> published) {
        return published.stream()
                .map(record -> Instant.ofEpochMilli(record.timestamp()))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
