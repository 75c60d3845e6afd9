package io.breakwater.triage;

import static io.breakwater.triage.Inquiries.aConversation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What supervisors see of the walks on triage paths. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(value = ExamplePaths.class, scope = TestResourceScope.GLOBAL)
class PathFunnelIT {
    private final Customer anna = new Customer("anna");
    private final String conversation = aConversation().value();

    @Test
    void the_funnel_tells_what_happened_at_each_node() {
        long before = sum("shown", "says_what");
        String chosen =
                anna.begin("example_order", conversation, "en").extract().path("id");
        anna.choose(chosen, 0, "gone");
        String said = anna.begin("example_order", conversation, "en").extract().path("id");
        anna.say(said, 0, "hm");
        anna.say(said, 1, "it is still pending");
        String left = anna.begin("example_order", conversation, "en").extract().path("id");
        PathTable.age(left, 31);
        String waits = anna.begin("example_order", conversation, "en").extract().path("id");
        PathTable.age(waits, 29);

        funnel("")
                .statusCode(200)
                .body("path_id", equalTo("example_order"))
                .body("from", notNullValue())
                .body("data.node", contains("says_what", "did_it_help", "payments_desk"))
                .body("data[0].version", equalTo(1))
                .body("data[0].shown", equalTo((int) before + 4))
                .body("data[0].answers.answer", contains("gone", "waiting"))
                .body("data[0].answers.chosen", contains(1, 0))
                .body("data[0].answers.said", contains(0, 1))
                .body("data[0].not_understood", equalTo(1))
                .body("data[0].left", equalTo(1))
                .body("data[0].to_person", equalTo(0))
                .body("data[1].shown", equalTo(1))
                .body("data[2].to_person", equalTo(1));
        funnel("?from=2020-01-01&to=2020-01-31").body("data", empty()).body("to", equalTo("2020-01-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=x, /from",
        "to=2026-13-01, /to",
        "from=2026-11-22&to=2026-11-21, /from",
        "from=2020-01-01&to=2026-01-01, /from",
        "to=+999999-01-01, /to",
        "from=0001-01-01, /from"
    })
    void a_bad_period_is_named(String query, String pointer) {
        funnel("?" + query).statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void walks_are_counted() {
        String id = anna.begun(conversation);
        anna.choose(id, 0, "person");
        RestAssured.given()
                .get("/q/metrics")
                .then()
                .body(containsString("breakwater_paths_begun_total{"))
                .body(containsString("breakwater_paths_ended_total{"));
    }

    private static ValidatableResponse funnel(String query) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(StackResource.supervisorToken("sue"))
                .get("/v1/triage-paths/example_order/funnel" + query)
                .then();
    }

    private static long sum(String what, String node) {
        return funnel("").extract().jsonPath().getList("data", Map.class).stream()
                .filter(counts -> node.equals(counts.get("node")))
                .mapToLong(counts -> ((Number) counts.get(what)).longValue())
                .sum();
    }
}
