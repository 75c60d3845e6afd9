package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.events.AuthorType;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseState;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Lane;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the request for a person to the resolved case. */
@QuarkusTest
@WithTestResource(StackResource.class)
class EscalationServiceIT {
    private final Desk desk = new Desk();

    @Test
    void a_request_for_a_person_is_queued_claimed_answered_and_resolved() {
        String ben = Desk.somebody();

        CaseChanged queued = desk.queued(ARequest.anew());
        assertThat(queued.version()).isEqualTo(1);
        assertThat(queued.status().state()).isEqualTo(CaseState.QUEUED);
        assertThat(queued.status().queue()).isEqualTo("general");
        assertThat(queued.status().queuePosition()).isPositive();

        Desk.claim(ben, queued).then().statusCode(200).body("state", equalTo("assigned"));
        CaseChanged assigned = desk.changed(queued.key(), CaseChange.ASSIGNED);
        assertThat(assigned.agent().name()).isEqualTo(ben);
        assertThat(assigned.status().queuePosition()).isNull();

        Desk.agent(ben)
                .get("/v1/cases/{id}", queued.caseId().value())
                .then()
                .statusCode(200)
                .body("dossier.slots[0].value", equalTo("W-41"))
                .body("dossier.open_questions[0]", equalTo("Is the address right?"))
                .body("agent.name", equalTo(ben));

        Desk.say(ben, queued, "1", "Hello, I am looking at W-41.").then().statusCode(202);
        ReplyIssued reply =
                desk.events().await(Topics.REPLY_ISSUED, queued.key(), 1).get(0);
        assertThat(reply.author().type()).isEqualTo(AuthorType.AGENT);
        assertThat(reply.author().name()).isEqualTo(ben);
        assertThat(reply.text()).isEqualTo("Hello, I am looking at W-41.");

        Desk.command(ben, queued, "resolve", Map.of("resolution", "solved", "note", "was a wrong network"))
                .then()
                .statusCode(200)
                .body("state", equalTo("resolved"));
        CaseChanged resolved = desk.changed(queued.key(), CaseChange.RESOLVED);
        assertThat(resolved.resolution()).isEqualTo("solved");
        assertThat(resolved.version()).isGreaterThan(assigned.version());
    }

    @Test
    void a_redelivered_request_is_queued_once() {
        EscalationRequested request = ARequest.anew().event();

        desk.events().publish(Topics.ESCALATION_REQUESTED, request, request, request);

        desk.changes(request.key(), CaseChange.QUEUED, 1);
    }

    @Test
    void a_further_request_joins_the_open_case() {
        CaseChanged queued = desk.queued(ARequest.anew());
        ARequest again = ARequest.of(queued.key()).with(ARequest.dossier("wants a person and is in a hurry by now"));

        desk.send(again);
        desk.send(again.with(Urgency.HIGH));

        CaseChanged raised = desk.changed(queued.key(), CaseChange.RAISED);
        assertThat(raised.caseId()).isEqualTo(queued.caseId());
        assertThat(raised.urgency()).isEqualTo(Urgency.HIGH);
        desk.changes(queued.key(), CaseChange.QUEUED, 1);
        Desk.agent(Desk.somebody())
                .get("/v1/cases/{id}", queued.caseId().value())
                .then()
                .body("dossier.summary", equalTo("wants a person and is in a hurry by now"))
                .body("dossier.slots.size()", equalTo(1));
    }

    @Test
    void fraud_lifts_an_open_case_into_the_urgent_lane() {
        CaseChanged queued = desk.queued(ARequest.anew());

        desk.send(ARequest.of(queued.key())
                .because(EscalationReason.FRAUD)
                .in(Lane.URGENT)
                .with(Urgency.URGENT));

        CaseChanged raised = desk.changed(queued.key(), CaseChange.RAISED);
        assertThat(raised.caseId()).isEqualTo(queued.caseId());
        assertThat(raised.lane()).isEqualTo(Lane.URGENT);
        assertThat(raised.status().queue()).isEqualTo("fraud");
        assertThat(raised.status().queuePosition()).isPositive();
    }

    @Test
    void a_request_after_the_resolution_opens_a_new_case() {
        String ben = Desk.somebody();
        CaseChanged first = desk.queued(ARequest.anew());
        Desk.claim(ben, first).then().statusCode(200);
        Desk.command(ben, first, "resolve", Map.of("resolution", "solved"))
                .then()
                .statusCode(200);

        desk.send(ARequest.of(first.key()));

        List<CaseChanged> queued = desk.changes(first.key(), CaseChange.QUEUED, 2);
        assertThat(queued.get(1).caseId()).isNotEqualTo(first.caseId());
    }

    @Test
    void a_crowd_on_both_topics_at_once_gets_one_case_a_conversation() {
        List<EscalationRequested> normal = new ArrayList<>();
        List<EscalationRequested> urgent = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            ARequest request = ARequest.anew();
            normal.add(request.event());
            normal.add(request.with(Urgency.HIGH).event());
            urgent.add(request.in(Lane.URGENT).event());
        }

        desk.events().publish(Topics.ESCALATION_REQUESTED, normal.subList(0, 100));
        desk.events().publish(Topics.ESCALATION_REQUESTED_URGENT, urgent);
        desk.events().publish(Topics.ESCALATION_REQUESTED, normal.subList(100, 200));

        List<String> keys = urgent.stream().map(EscalationRequested::key).toList();
        assertThat(desk.queued(keys)).extracting(CaseChanged::key).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void what_happens_is_counted() {
        desk.queued(ARequest.anew());

        String metrics = Desk.as("").get("/q/metrics").asString();
        assertThat(metrics)
                .contains("breakwater_escalations_queued_total{lane=\"normal\"")
                .contains("breakwater_cases_waiting{lane=\"urgent\"");
    }
}
