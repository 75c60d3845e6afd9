package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Queue;
import io.breakwater.escalation.domain.QueueOrder;
import io.breakwater.escalation.domain.Queues;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Lane;
import io.breakwater.events.Samples;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.kit.event.EventCodec;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form in which a request for a person was, is or will be sent becomes a case. */
class EscalationContractTest {
    private static final Instant NOW = Instant.parse("2027-02-02T10:00:00Z");
    private static final Queues QUEUES = new Queues(List.of(
            new Queue("fraud", "Fraud", Lane.URGENT, List.of("solved")),
            new Queue("general", "General", Lane.NORMAL, List.of("solved"))));
    private static final QueueOrder ORDER = new QueueOrder(Duration.ofMinutes(30));

    static List<Named<byte[]>> samples() throws IOException {
        return RequestSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_opens_a_case_and_joins_an_open_one(byte[] sample) {
        EscalationRequested request = RequestSamples.read(sample);

        Case opened = Case.open(request, QUEUES, NOW);
        Case joined = Case.open(ARequest.anew().event(), QUEUES, NOW).with(request, QUEUES);

        assertThat(opened.placement().queue()).isEqualTo("general");
        assertThat(opened.createdAt()).isEqualTo(request.occurredAt());
        assertThat(ORDER.placeOf(opened).dueAt()).isAfterOrEqualTo(opened.createdAt());
        assertThat(joined.version()).isEqualTo(2);
    }

    @Test
    void what_is_left_out_has_a_calm_default() throws IOException {
        EscalationRequested request = RequestSamples.read(RequestSamples.own("least"));

        assertThat(request.lane()).isEqualTo(Lane.NORMAL);
        assertThat(request.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(request.dossier().slots()).isEmpty();
    }

    @Test
    void every_urgent_sample_opens_a_case_in_the_urgent_lane() {
        for (byte[] sample : Samples.of(Topics.ESCALATION_REQUESTED_URGENT)) {
            Case opened = Case.open(new EventCodec().decode(Topics.ESCALATION_REQUESTED_URGENT, sample), QUEUES, NOW);

            assertThat(opened.placement().lane()).isEqualTo(Lane.URGENT);
            assertThat(opened.placement().queue()).isEqualTo("fraud");
        }
    }
}
