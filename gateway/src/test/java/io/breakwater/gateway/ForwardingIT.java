package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.open;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** What other services answer passes with the caller's token, after the checks that only the gateway can make. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class ForwardingIT {
    private final String anna = StackResource.customerToken("anna");

    @Test
    void other_routes_are_answered_by_the_service_behind_with_the_callers_token() {
        as(StackResource.agentToken("ben"))
                .get("/v1/cases?state=queued&limit=5")
                .then()
                .statusCode(200)
                .body("path", equalTo("/v1/cases?state=queued&limit=5"))
                .body("authorized", equalTo(true));
        as(anna).get("/v1/cases").then().statusCode(403);
        RestAssured.get("/v1/cases").then().statusCode(401);
    }

    @Test
    void a_link_for_a_strangers_conversation_is_refused_before_it_is_made() {
        String link = "{\"conversation_id\":\"" + open(anna) + "\",\"screen\":\"card.freeze\"}";

        as(StackResource.customerToken("bert"))
                .body(link)
                .post("/v1/deep-links")
                .then()
                .statusCode(404);
        as(anna).body(link).post("/v1/deep-links").then().statusCode(503);
    }
}
