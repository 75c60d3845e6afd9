package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Agents come and go; cases never go with them. */
@QuarkusTest
@WithTestResource(StackResource.class)
class LeaseIT {
    private final Desk desk = new Desk();

    @Test
    void an_agent_is_known_and_online_from_the_first_call_on() {
        String ben = Desk.somebody();

        Desk.agent(ben)
                .get("/v1/agents/me")
                .then()
                .statusCode(200)
                .body("id", equalTo("agt_" + ben))
                .body("name", equalTo(ben))
                .body("skills", contains("en", "fraud"))
                .body("availability", equalTo("online"))
                .body("assigned", equalTo(0));
    }

    @Test
    void the_cases_of_an_agent_who_falls_silent_return_with_their_age() {
        String ben = Desk.somebody();
        CaseChanged first = desk.queued(ARequest.anew());
        CaseChanged second = desk.queued(ARequest.anew());
        String created = Desk.claim(ben, first).path("created_at");
        Desk.claim(ben, second).then().statusCode(200);

        CaseChanged returned = desk.changed(first.key(), CaseChange.RELEASED);
        desk.changed(second.key(), CaseChange.RELEASED);

        assertThat(returned.agent()).isNull();
        assertThat(returned.status().queuePosition()).isPositive();
        Desk.agent(Desk.somebody())
                .get("/v1/cases/{id}", first.caseId().value())
                .then()
                .body("state", equalTo("queued"))
                .body("created_at", equalTo(created));
        Desk.say(ben, first, "late", "Are you still there?")
                .then()
                .statusCode(409)
                .body("code", equalTo("lease_lost"));
    }

    @Test
    void an_agent_who_is_heard_keeps_the_case() {
        String ben = Desk.somebody();
        String silent = Desk.somebody();
        CaseChanged kept = desk.queued(ARequest.anew());
        CaseChanged lost = desk.queued(ARequest.anew());
        Desk.claim(ben, kept).then().statusCode(200);
        Desk.claim(silent, lost).then().statusCode(200);
        Thread heart = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Desk.agent(ben).post("/v1/agents/me/heartbeat").then().statusCode(200);
                LockSupport.parkNanos(1_000_000_000L);
            }
        });
        heart.start();
        try {
            desk.changed(lost.key(), CaseChange.RELEASED);
        } finally {
            heart.interrupt();
        }

        desk.changes(kept.key(), CaseChange.RELEASED, 0);
    }

    @Test
    void an_agent_who_goes_gives_the_cases_back_at_once_and_one_who_pauses_keeps_them() {
        String ben = Desk.somebody();
        CaseChanged it = desk.queued(ARequest.anew());
        Desk.claim(ben, it).then().statusCode(200);

        say(ben, "away").then().statusCode(200).body("assigned", equalTo(1));
        say(ben, "away_and_reassigning").then().statusCode(200).body("assigned", equalTo(0));

        desk.changed(it.key(), CaseChange.RELEASED);
        Desk.agent(ben).get("/v1/agents/me").then().body("availability", equalTo("away_and_reassigning"));
    }

    private static Response say(String agent, String availability) {
        return Desk.agent(agent).body(Map.of("availability", availability)).put("/v1/agents/me/availability");
    }
}
