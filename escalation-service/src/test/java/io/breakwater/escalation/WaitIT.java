package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What customers hear while they wait, and how queues look to agents and supervisors. */
@QuarkusTest
@WithTestResource(StackResource.class)
class WaitIT {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Desk desk = new Desk();

    @Test
    void those_behind_hear_that_they_have_moved_up() {
        String ben = Desk.somebody();
        CaseChanged ahead = desk.queued(ARequest.anew().at(LONG_AGO));
        CaseChanged behind = desk.queued(ARequest.anew().at(LONG_AGO.plusSeconds(1)));
        assertThat(behind.status().queuePosition()).isEqualTo(ahead.status().queuePosition() + 1);

        Desk.claim(ben, ahead).then().statusCode(200);

        CaseChanged moved = desk.changed(behind.key(), CaseChange.POSITION_CHANGED);
        assertThat(moved.status().queuePosition()).isEqualTo(ahead.status().queuePosition());
        assertThat(moved.version()).isEqualTo(behind.version() + 1);
        assertThat(moved.eventId()).isNotEqualTo(behind.eventId());
        resolve(ben, ahead);
        Desk.claim(ben, behind).then().statusCode(200);
        resolve(ben, behind);
    }

    @Test
    void a_customer_sees_the_own_place_and_an_honest_range_once_there_is_evidence() {
        String ben = Desk.somebody();
        for (int i = 0; i < 5; i++) {
            CaseChanged it = desk.queued(ARequest.ofFraud());
            Desk.claim(ben, it).then().statusCode(200);
            resolve(ben, it);
        }
        CaseChanged mine = desk.queued(ARequest.ofFraud().by("carl"));

        Desk.customer("carl")
                .get("/v1/conversations/{id}/queue-status", mine.key())
                .then()
                .statusCode(200)
                .body("state", equalTo("queued"))
                .body("queue", equalTo("fraud"))
                .body("queue_position", greaterThanOrEqualTo(1))
                .body("wait_min_s", greaterThanOrEqualTo(0))
                .body("wait_max_s", greaterThanOrEqualTo(10))
                .body("confidence", equalTo("live"))
                .body("agents_available", greaterThanOrEqualTo(1))
                .body("is_open", equalTo(true))
                .body("options", contains("wait"));
        assertThat(mine.status().waitMaxS()).isPositive();

        Desk.claim(ben, mine).then().statusCode(200);
        Desk.customer("carl")
                .get("/v1/conversations/{id}/queue-status", mine.key())
                .then()
                .body("state", equalTo("assigned"))
                .body("queue_position", nullValue())
                .body("agent.name", equalTo(ben));
        resolve(ben, mine);
    }

    @Test
    void nobody_sees_another_persons_place() {
        CaseChanged it = desk.queued(ARequest.anew().by("dora"));

        Desk.customer("dora")
                .get("/v1/conversations/{id}/queue-status", it.key())
                .then()
                .statusCode(200);
        String strangers = Desk.customer("emil")
                .get("/v1/conversations/{id}/queue-status", it.key())
                .then()
                .statusCode(404)
                .extract()
                .path("code");
        String nobodys = Desk.customer("emil")
                .get("/v1/conversations/{id}/queue-status", "conv_none")
                .then()
                .statusCode(404)
                .extract()
                .path("code");
        assertThat(strangers).isEqualTo(nobodys);
    }

    @Test
    void pages_hold_every_waiting_case_once_and_in_order() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            expected.add(desk.queued(ARequest.ofFraud().at(LONG_AGO.plusSeconds(i)))
                    .caseId()
                    .value());
        }
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = Desk.agent("reader").queryParam("queue", "fraud").queryParam("limit", 5);
            var page = cursor == null
                    ? request.get("/v1/cases")
                    : request.queryParam("cursor", cursor).get("/v1/cases");
            page.then().statusCode(200).body(not(containsString("vip")));
            ids.addAll(page.<List<String>>path("data.id"));
            cursor = page.path("meta.next_cursor");
            assertThat(page.<Boolean>path("meta.has_more")).isEqualTo(cursor != null);
        } while (cursor != null);

        assertThat(ids).doesNotHaveDuplicates().startsWith(expected.toArray(String[]::new));
        assertThat(Desk.agent("reader").get("/v1/cases?limit=1").<String>path("data[0].lane"))
                .isEqualTo("urgent");
    }

    @Test
    void an_agent_lists_the_cases_in_hand() {
        String ben = Desk.somebody();
        CaseChanged mine = desk.queued(ARequest.anew());
        Desk.claim(ben, mine).then().statusCode(200);
        Desk.claim(Desk.somebody(), desk.queued(ARequest.anew())).then().statusCode(200);

        Desk.agent(ben)
                .get("/v1/cases?state=assigned&agent=me")
                .then()
                .statusCode(200)
                .body("data.id", contains(mine.caseId().value()))
                .body("data[0].agent.name", equalTo(ben));
    }

    @Test
    void resolved_cases_are_listed_latest_first() {
        String ben = Desk.somebody();
        CaseChanged it = desk.queued(ARequest.anew());
        Desk.claim(ben, it);
        resolve(ben, it);

        Desk.agent(ben)
                .get("/v1/cases?state=resolved&queue=general&limit=1")
                .then()
                .statusCode(200)
                .body("data[0].id", equalTo(it.caseId().value()))
                .body("data[0].resolution", equalTo("solved"));
    }

    @Test
    void a_supervisor_sees_how_full_a_queue_is() {
        desk.queued(ARequest.anew());

        Desk.supervisor().get("/v1/queues").then().statusCode(200).body("data.id", contains("fraud", "general"));
        Desk.supervisor()
                .get("/v1/queues/general/stats")
                .then()
                .statusCode(200)
                .body("waiting", greaterThanOrEqualTo(1))
                .body("oldest_wait_s", greaterThanOrEqualTo(0))
                .body("agents_online", greaterThanOrEqualTo(1))
                .body("by_lane[0].lane", notNullValue());
        Desk.supervisor().get("/v1/queues/nowhere/stats").then().statusCode(404);
    }

    private static void resolve(String agent, CaseChanged it) {
        Desk.command(agent, it, "resolve", Map.of("resolution", "solved"))
                .then()
                .statusCode(200);
    }
}
