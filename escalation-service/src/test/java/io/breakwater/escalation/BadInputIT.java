package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.events.CaseChanged;
import io.breakwater.stack.StackResource;
import io.breakwater.stack.TestIssuer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer is a problem that names the field, and nothing is stored. */
@QuarkusTest
@WithTestResource(StackResource.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {
    private static final String NONE = "case_0000000000000000000000000000none";

    private final CaseChanged waiting = new Desk().queued(ARequest.anew());

    static List<Arguments> bodies() {
        String good = "\"client_message_id\":\"1\",\"text\":\"hello\",\"visibility\":\"public\"";
        return List.of(
                Arguments.of("POST", "/messages", "{" + good, 400, null),
                Arguments.of("POST", "/messages", "", 400, null),
                Arguments.of("POST", "/messages", "null", 400, null),
                Arguments.of("POST", "/messages", "[]", 400, null),
                Arguments.of("POST", "/messages", "{" + good + "} trailing", 400, null),
                Arguments.of("POST", "/messages", "{" + good + ",\"colour\":\"red\"}", 400, "/colour"),
                Arguments.of("POST", "/messages", "{" + good + ",\"text\":\"twice\"}", 400, null),
                Arguments.of("POST", "/messages", "{" + good.replace("public", "secret") + "}", 400, "/visibility"),
                Arguments.of("POST", "/messages", "{" + good.replace("\"public\"", "null") + "}", 400, "/visibility"),
                Arguments.of("POST", "/messages", "{" + good.replace("hello", "") + "}", 400, "/text"),
                Arguments.of("POST", "/messages", "{" + good.replace("hello", " \\n ") + "}", 400, "/text"),
                Arguments.of("POST", "/messages", "{" + good.replace("\"hello\"", "7") + "}", 400, "/text"),
                Arguments.of("POST", "/messages", "{" + good.replace("hello", "he\\u0000llo") + "}", 400, "/text"),
                Arguments.of("POST", "/messages", "{" + good.replace("hello", "he\\ud800llo") + "}", 400, "/text"),
                Arguments.of("POST", "/messages", "{" + good.replace("hello", "h".repeat(8001)) + "}", 400, "/text"),
                Arguments.of("POST", "/messages", "{" + good.replace("hello", "h".repeat(100_000)) + "}", 413, null),
                Arguments.of(
                        "POST",
                        "/messages",
                        "{" + good.replace("\"1\"", "\"" + "1".repeat(129) + "\"") + "}",
                        400,
                        "/client_message_id"),
                Arguments.of(
                        "POST", "/messages", "{\"text\":\"a\",\"visibility\":\"public\"}", 400, "/client_message_id"),
                Arguments.of("POST", "/resolve", "{}", 400, "/resolution"),
                Arguments.of("POST", "/resolve", "{\"resolution\":[\"solved\"]}", 400, "/resolution"),
                Arguments.of("POST", "/resolve", "{\"resolution\":\"x\",\"version\":\"1\"}", 400, "/version"),
                Arguments.of("POST", "/resolve", "{\"resolution\":\"x\",\"version\":1e99}", 400, "/version"),
                Arguments.of(
                        "POST",
                        "/resolve",
                        "{\"resolution\":\"x\",\"note\":\"" + "n".repeat(4001) + "\"}",
                        400,
                        "/note"),
                Arguments.of("POST", "/transfer", "{\"note\":\"x\"}", 400, "/to"),
                Arguments.of("POST", "/transfer", "{\"to\":\"agt_\"}", 400, "/to"),
                Arguments.of("POST", "/transfer", "{\"to\":\"nowhere\"}", 400, "/to"),
                Arguments.of(
                        "PUT", "/v1/agents/me/availability", "{\"availability\":\"asleep\"}", 400, "/availability"),
                Arguments.of("PUT", "/v1/agents/me/availability", "{}", 400, "/availability"),
                Arguments.of("PUT", "/v1/agents/me/availability", "{\"availability\":2}", 400, "/availability"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_bad_body_is_refused_with_the_name_of_the_field(
            String method, String path, String body, int status, @Nullable String pointer) {
        String address = path.startsWith("/v1") ? path : "/v1/cases/" + waiting.caseId() + path;

        Response answer = Desk.agent("bad").body(body).request(method, address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).doesNotContain("io.breakwater", "Exception", "select ");
        if (pointer != null) {
            assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(pointer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cases?state=asleep, 400, /state",
        "/v1/cases?queue=nowhere, 400, /queue",
        "/v1/cases?agent=agt_ben, 400, /agent",
        "/v1/cases?limit=0, 400, /limit",
        "/v1/cases?limit=101, 400, /limit",
        "/v1/cases?limit=many, 400, /limit",
        "/v1/cases?cursor=AAAA, 400, /cursor",
        "/v1/cases?cursor=%00, 400, /cursor",
        "/v1/cases/nonsense, 404,",
        "/v1/cases/case_%00, 404,",
        "/v1/cases/case_unknown, 404,",
        "/v1/queues/%00/stats, 404,",
        "/v1/nothing, 404,",
    })
    void a_bad_address_is_refused(String address, int status, @Nullable String pointer) {
        Response answer = Desk.supervisor().urlEncodingEnabled(false).get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        if (pointer != null) {
            assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(pointer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/cases, agent",
        "GET, /v1/cases/" + NONE + ", agent",
        "POST, /v1/cases/" + NONE + "/claim, agent",
        "POST, /v1/cases/" + NONE + "/release, agent",
        "GET, /v1/agents/me, agent",
        "POST, /v1/agents/me/heartbeat, agent",
        "GET, /v1/queues, agent",
        "GET, /v1/queues/general/stats, supervisor",
        "GET, /v1/conversations/conv_1/queue-status, customer",
    })
    void every_address_asks_who_calls(String method, String address, String role) {
        Map<String, String> tokens = Map.of(
                "customer", StackResource.customerToken("anna"),
                "agent", StackResource.agentToken("ben"));
        tokens.forEach((caller, token) -> {
            if (!caller.equals(role)) {
                problem(Desk.as(token).request(method, address), 403);
            }
        });
        problem(Desk.as("nonsense").request(method, address), 401);
        problem(
                Desk.as(StackResource.issuer().forge(TestIssuer.agent("ben", List.of("agent"), List.of())))
                        .request(method, address),
                401);
        problem(RestAssured.given().request(method, address), 401);
    }

    @Test
    void commands_on_a_case_that_is_not_there_are_404() {
        Desk.agent("bad").post("/v1/cases/{id}/claim", NONE).then().statusCode(404);
        Desk.agent("bad")
                .body(Map.of("resolution", "solved"))
                .post("/v1/cases/{id}/resolve", NONE)
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        Desk.agent("bad")
                .body(Map.of("client_message_id", "1", "text", "hello", "visibility", "public"))
                .post("/v1/cases/{id}/messages", NONE)
                .then()
                .statusCode(404);
    }

    private static void problem(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }
}
