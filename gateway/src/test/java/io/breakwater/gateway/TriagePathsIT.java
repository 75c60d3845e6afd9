package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.open;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Triage paths at the edge: whose conversation it is, what is masked, who may see the funnel. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class TriagePathsIT {
    private final String anna = StackResource.customerToken("anna");

    @Test
    void a_triage_path_begins_in_the_customer_s_own_conversation_only() {
        String conversation = open(anna);
        String begin = "{\"conversation_id\":\"" + conversation + "\",\"locale\":\"de\"}";

        as(StackResource.customerToken("bert"))
                .body(begin)
                .post("/v1/triage-paths/card_lost/sessions")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        as(anna).body(begin)
                .post("/v1/triage-paths/card_lost/sessions")
                .then()
                .statusCode(200)
                .body("path", equalTo("/v1/triage-paths/card_lost/sessions"))
                .body("body.conversation_id", equalTo(conversation))
                .body("body.locale", equalTo("de"))
                .body("body.channel", equalTo("web"));
        as(anna).body("{\"conversation_id\":\"" + conversation + "\",\"channel\":\"email\"}")
                .post("/v1/triage-paths/card_lost/sessions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/channel"));
    }

    @Test
    void words_on_a_triage_path_are_masked() {
        as(anna).body("{\"step\":0,\"text\":\"my card 4111111111111111\"}")
                .post("/v1/triage-sessions/tps_1/answers")
                .then()
                .statusCode(200)
                .body("body.step", equalTo(0))
                .body("body.text", equalTo("my card [card_number]"));
        as(anna).body("{\"step\":1,\"answer\":\"lost\"}")
                .post("/v1/triage-sessions/tps_1/answers")
                .then()
                .statusCode(200)
                .body("body.answer", equalTo("lost"));
    }

    @Test
    void triage_paths_are_for_customers_and_their_funnel_for_supervisors() {
        as(anna).get("/v1/triage-paths?locale=de")
                .then()
                .statusCode(200)
                .body("path", equalTo("/v1/triage-paths?locale=de"));
        as(anna).get("/v1/triage-sessions/tps_1").then().statusCode(200);
        as(anna).get("/v1/triage-paths/card_lost/funnel").then().statusCode(403);
        as(StackResource.agentToken("ben")).get("/v1/triage-paths").then().statusCode(403);
        as(StackResource.supervisorToken("sue"))
                .get("/v1/triage-paths/card_lost/funnel?from=2026-11-01")
                .then()
                .statusCode(200)
                .body("authorized", equalTo(true));
    }
}
