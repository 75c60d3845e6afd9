package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever arrives becomes a case, or parks alone. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ArrivalIT {
    private final Desk desk = new Desk();

    static List<Named<byte[]>> samples() throws IOException {
        return RequestSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_of_the_contract_is_queued(byte[] sample) {
        String conversation = RequestSamples.read(sample).key();

        desk.events().publishRaw("escalation-requested", conversation, sample);

        desk.changed(conversation, CaseChange.QUEUED);
    }

    @Test
    void what_cannot_be_read_parks_alone() {
        EscalationRequested before = ARequest.anew().event();
        EscalationRequested after =
                ARequest.of(before.key()).with(Urgency.URGENT).event();
        byte[] unreadable = "{\"event_id\":".getBytes(StandardCharsets.UTF_8);

        desk.events().publish(Topics.ESCALATION_REQUESTED, before);
        desk.events().publishRaw("escalation-requested", before.key(), unreadable);
        desk.events().publish(Topics.ESCALATION_REQUESTED, after);

        desk.changed(before.key(), CaseChange.QUEUED);
        desk.becameUrgent(before.key());
        assertThat(desk.events()
                        .awaitDeadLetter("escalation-requested-escalation-service-dlq", before.key())
                        .value())
                .isEqualTo(unreadable);
    }

    @Test
    void a_request_that_the_database_can_never_take_parks_alone() {
        EscalationRequested good = ARequest.anew().event();
        EscalationRequested poison = ARequest.anew().withSegment("v\u0000ip").event();
        EscalationRequested other = ARequest.anew().event();

        desk.events().publish(Topics.ESCALATION_REQUESTED, good, poison, other);

        desk.changed(good.key(), CaseChange.QUEUED);
        desk.changed(other.key(), CaseChange.QUEUED);
        desk.events().awaitDeadLetter("escalation-requested-escalation-service-dlq", poison.key());
    }

    @Test
    void the_customers_words_of_the_dossier_reach_the_agent_unchanged_whatever_they_are() {
        String words = "\u0000 \ud83d\ude00 \u202e \"quoted\" {} \\ '; drop table cases; -- \u0627\u0644";
        CaseChanged queued = desk.queued(ARequest.anew().with(ARequest.dossier(words)));

        Desk.agent(Desk.somebody())
                .get("/v1/cases/{id}", queued.caseId().value())
                .then()
                .statusCode(200)
                .body("dossier.summary", equalTo(words))
                .body("segment", nullValue());
    }
}
