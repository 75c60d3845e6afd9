package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.breakwater.events.AgentId;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a case leaves the hands of an agent: released, passed on or resolved. */
@QuarkusTest
@WithTestResource(StackResource.class)
class PassingOnIT {
    private final Desk desk = new Desk();

    @Test
    void a_released_case_waits_again_with_its_original_age() {
        String ben = Desk.somebody();
        CaseChanged queued = desk.queued(ARequest.anew());
        String created = Desk.claim(ben, queued).path("created_at");

        Desk.agent(ben)
                .post("/v1/cases/{id}/release", queued.caseId().value())
                .then()
                .statusCode(200)
                .body("state", equalTo("queued"))
                .body("agent", nullValue())
                .body("created_at", equalTo(created));

        CaseChanged released = desk.changed(queued.key(), CaseChange.RELEASED);
        assertThat(released.agent()).isNull();
        assertThat(released.status().queuePosition()).isPositive();
    }

    @Test
    void a_case_is_passed_to_another_agent_with_a_note() {
        String ben = Desk.somebody();
        String eva = Desk.somebody();
        Desk.agent(eva).post("/v1/agents/me/heartbeat").then().statusCode(200);
        CaseChanged queued = desk.queued(ARequest.anew());
        Desk.claim(ben, queued).then().statusCode(200);

        Desk.command(ben, queued, "transfer", Map.of("to", AgentId.PREFIX + eva, "note", "she knows this bank"))
                .then()
                .statusCode(200)
                .body("agent.name", equalTo(eva));

        assertThat(desk.changed(queued.key(), CaseChange.TRANSFERRED).agent().name())
                .isEqualTo(eva);
        Desk.agent(eva)
                .get("/v1/cases/{id}", queued.caseId().value())
                .then()
                .body("notes[0].text", equalTo("she knows this bank"))
                .body("notes[0].author.name", equalTo(ben));
        Desk.command(ben, queued, "resolve", Map.of("resolution", "solved"))
                .then()
                .statusCode(409)
                .body("code", equalTo("lease_lost"));
    }

    @Test
    void a_case_is_passed_to_another_queue_and_takes_its_lane() {
        String ben = Desk.somebody();
        CaseChanged queued = desk.queued(ARequest.anew());
        Desk.claim(ben, queued).then().statusCode(200);

        Desk.command(ben, queued, "transfer", Map.of("to", "fraud", "note", "looks like a takeover"))
                .then()
                .statusCode(200)
                .body("lane", equalTo("urgent"));

        CaseChanged moved = desk.changed(queued.key(), CaseChange.TRANSFERRED);
        assertThat(moved.status().queue()).isEqualTo("fraud");
        assertThat(moved.agent()).isNull();
    }

    @Test
    void a_case_is_not_passed_to_somebody_who_is_not_there_or_full() {
        String ben = Desk.somebody();
        String away = Desk.somebody();
        Desk.agent(away)
                .body(Map.of("availability", "offline"))
                .put("/v1/agents/me/availability")
                .then()
                .statusCode(200);
        CaseChanged queued = desk.queued(ARequest.anew());
        Desk.claim(ben, queued).then().statusCode(200);

        Desk.command(ben, queued, "transfer", Map.of("to", AgentId.PREFIX + away))
                .then()
                .statusCode(409)
                .body("code", equalTo("agent_not_available"));
        Desk.command(ben, queued, "transfer", Map.of("to", "agt_nobody"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/to"));
        Desk.command(ben, queued, "transfer", Map.of("to", AgentId.PREFIX + ben))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/to"));
        Desk.claim(away, desk.queued(ARequest.anew()))
                .then()
                .statusCode(409)
                .body("code", equalTo("agent_not_available"));
    }

    @Test
    void a_case_is_resolved_once_by_its_holder_with_a_word_of_its_queue() {
        String ben = Desk.somebody();
        CaseChanged queued = desk.queued(ARequest.anew());
        Desk.command(ben, queued, "resolve", Map.of("resolution", "solved"))
                .then()
                .statusCode(409)
                .body("code", equalTo("lease_lost"));
        long version = Desk.claim(ben, queued).<Number>path("version").longValue();

        Desk.command(ben, queued, "resolve", Map.of("resolution", "gone_fishing"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/resolution"));
        Desk.command(ben, queued, "resolve", Map.of("resolution", "solved", "version", version - 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("stale_version"));
        Desk.command(ben, queued, "resolve", Map.of("resolution", "solved", "version", version))
                .then()
                .statusCode(200);
        Desk.command(ben, queued, "resolve", Map.of("resolution", "solved"))
                .then()
                .statusCode(409)
                .body("code", equalTo("case_resolved"));
        Desk.claim(ben, queued).then().statusCode(409).body("code", equalTo("case_resolved"));
    }

    @Test
    void a_supervisor_puts_somebody_elses_case_back() {
        String ben = Desk.somebody();
        CaseChanged queued = desk.queued(ARequest.anew());
        Desk.claim(ben, queued).then().statusCode(200);

        Desk.supervisor()
                .post("/v1/cases/{id}/release", queued.caseId().value())
                .then()
                .statusCode(200)
                .body("state", equalTo("queued"));
    }
}
