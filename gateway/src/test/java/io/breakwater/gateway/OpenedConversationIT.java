package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.open;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation is there for its owner from the moment it is opened. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class OpenedConversationIT {
    private static final String CONVERSATION = "/v1/conversations/{id}";
    private static final String MESSAGES = CONVERSATION + "/messages";

    private final String anna = StackResource.customerToken("anna");

    @Test
    void a_conversation_without_a_message_is_open_and_empty() {
        String conversation = as(anna).body("{\"channel\":\"app\",\"locale\":\"pt-BR\"}")
                .post("/v1/conversations")
                .then()
                .extract()
                .path("id");

        as(anna).get(CONVERSATION, conversation)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", equalTo(conversation))
                .body("contact_id", equalTo("anna"))
                .body("channel", equalTo("app"))
                .body("language", equalTo("pt"))
                .body("status", equalTo("open"))
                .body("last_seq", equalTo(0));
        as(anna).get(MESSAGES + "?after_seq=0&limit=50", conversation)
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("meta.has_more", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {CONVERSATION, MESSAGES})
    void it_is_there_for_its_owner_only(String route) {
        String conversation = open(anna);

        as(StackResource.customerToken("bert")).get(route, conversation).then().statusCode(404);
        as(StackResource.agentToken("ben")).get(route, conversation).then().statusCode(404);
        as(anna).get(route, "conv_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
                .then()
                .statusCode(404);
        as(anna).get(route, "nonsense").then().statusCode(404);
    }

    @Test
    void what_is_recorded_is_answered_as_it_is_recorded() {
        String conversation = open(anna);
        Neighbours.record(conversation, 1, "hello");

        as(anna).get(CONVERSATION, conversation).then().statusCode(200).body("status", equalTo("new"));
        as(anna).get(MESSAGES, conversation).then().statusCode(200).body("data", hasSize(1));
    }
}
