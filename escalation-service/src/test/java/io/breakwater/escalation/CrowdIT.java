package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.CaseChanged;
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
import org.junit.jupiter.api.Test;

/** The day when everybody wants a person at once. */
@QuarkusTest
@WithTestResource(StackResource.class)
class CrowdIT {
    private static final int CROWD = 5_000;

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

        List<CaseChanged> fraudsQueued = desk.queued(keys(frauds));
        List<CaseChanged> crowdQueued = desk.queued(keys(crowd));
        assertThat(fraudsQueued).allSatisfy(it -> {
            assertThat(it.status().queue()).isEqualTo("fraud");
            assertThat(it.status().queuePosition()).isLessThan(CROWD);
        });
        assertThat(latest(fraudsQueued)).isBefore(latest(crowdQueued));
        assertThat(Duration.between(start, latest(crowdQueued))).isLessThan(Duration.ofMinutes(1));
        Log.infof(
                "%d queued in %s; fraud queued %s after the report",
                CROWD, Duration.between(start, latest(crowdQueued)), Duration.between(reported, latest(fraudsQueued)));
    }

    private static List<String> keys(List<EscalationRequested> requests) {
        return requests.stream().map(EscalationRequested::key).toList();
    }

    private static Instant latest(List<CaseChanged> changes) {
        return changes.stream()
                .map(CaseChanged::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
