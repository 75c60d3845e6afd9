package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
                assertThat(lost.<String>path("agent.name")).isEqualTo(winner);
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
