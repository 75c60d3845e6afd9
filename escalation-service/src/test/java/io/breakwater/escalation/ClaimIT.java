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
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who holds a case: exactly one agent, and how it changes hands. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ClaimIT {
    private final Desk desk = new Desk();

    @Test
    void of_fifty_agents_who_claim_at_once_one_wins_and_the_others_learn_who() throws Exception {
        List<String> agents =
                IntStream.range(0, 50).mapToObj(i -> Desk.somebody()).toList();
        agents.forEach(name -> Desk.agent(name).get("/v1/agents/me").then().statusCode(200));
        for (int round = 0; round < 5; round++) {
            CaseChanged queued = desk.queued(ARequest.anew());

            List<Response> answers = atOnce(50, i -> Desk.claim(agents.get(i), queued));

            List<Response> won =
                    answers.stream().filter(r -> r.statusCode() == 200).toList();
            assertThat(won).hasSize(1);
            String winner = won.get(0).path("agent.name");
            assertThat(answers.stream().filter(r -> r.statusCode() != 200)).allSatisfy(lost -> {
                assertThat(lost.statusCode()).isEqualTo(409);
                assertThat(lost.<String>path("code")).isEqualTo("case_already_claimed");
                assertThat(lost.<String>path("detail")).contains(winner);
                assertThat(lost.<String>path("extension.agent.name")).isEqualTo(winner);
            });
            assertThat(desk.changed(queued.key(), CaseChange.ASSIGNED).agent().name())
                    .isEqualTo(winner);
            Desk.command(winner, queued, "resolve", Map.of("resolution", "solved"));
        }
    }

    @Test
    void nobody_holds_more_than_the_capacity_however_fast_the_clicks() throws Exception {
        String ben = Desk.somebody();
        Desk.agent(ben).get("/v1/agents/me").then().statusCode(200);
        List<CaseChanged> waiting = IntStream.range(0, 12)
                .mapToObj(i -> desk.queued(ARequest.anew()))
                .toList();

        List<Response> answers = atOnce(12, i -> Desk.claim(ben, waiting.get(i)));

        assertThat(answers.stream().filter(r -> r.statusCode() == 200)).hasSize(5);
        assertThat(answers.stream().filter(r -> r.statusCode() != 200)).allSatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.<String>path("code")).isEqualTo("capacity_reached");
        });
        Desk.agent(ben).get("/v1/agents/me").then().body("assigned", equalTo(5)).body("capacity", equalTo(5));
    }

    @Test
    void a_repeated_claim_by_the_winner_succeeds_and_is_told_once() {
        String ben = Desk.somebody();
        CaseChanged queued = desk.queued(ARequest.anew());

        Desk.claim(ben, queued).then().statusCode(200);
        Desk.claim(ben, queued).then().statusCode(200).body("agent.name", equalTo(ben));

        desk.changed(queued.key(), CaseChange.ASSIGNED);
    }

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

    private static List<Response> atOnce(int n, IntFunction<Response> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(n);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Response>> answers = IntStream.range(0, n)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return call.apply(i);
                    }))
                    .toList();
            start.countDown();
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get(60, TimeUnit.SECONDS));
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
