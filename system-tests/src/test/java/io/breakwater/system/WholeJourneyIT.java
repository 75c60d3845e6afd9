package io.breakwater.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/** A customer's message goes in and comes back answered, or reaches an agent, is solved and rated. */
class WholeJourneyIT {
    private final RunningStack stack = RunningStack.get();
    private final Client customer = Client.of(stack, "anna");

    @Test
    void a_question_is_answered_by_the_bot_over_the_stream() {
        String conversation = customer.open();

        try (Client.Events events = customer.events("/v1/conversations/" + conversation + "/events")) {
            String message = customer.say(conversation, "m-1", "where is my withdrawal?");

            await().untilAsserted(() -> assertThat(events.items())
                    .filteredOn(i -> i.path("data").path("in_reply_to").asText().equals(message))
                    .isNotEmpty());
            assertThat(events.items().get(0).path("data").path("message_id").asText())
                    .isEqualTo(message);
            assertThat(events.items()).extracting(i -> i.path("seq").asInt()).startsWith(1, 2);
        }
    }

    @Test
    void a_wish_for_a_person_ends_with_an_agent_a_resolution_and_a_rating() {
        String conversation = customer.open();
        Client agent = Client.of(stack, "agt_ben");

        customer.say(conversation, "m-1", "I want to talk to a real person please");
        String caseId = awaitCase(agent, conversation);
        assertThat(agent.post("/v1/cases/" + caseId + "/claim", Map.of()).status())
                .isEqualTo(200);
        assertThat(agent.get("/v1/cases/" + caseId)
                        .body()
                        .path("dossier")
                        .path("last_text")
                        .asText())
                .contains("real person");
        Client.Answer reply = agent.post(
                "/v1/cases/" + caseId + "/messages",
                Map.of("client_message_id", "r-1", "text", "Hello, how can I help?", "visibility", "public"));
        assertThat(reply.status()).isBetween(200, 202);
        await().untilAsserted(() -> assertThat(texts(conversation)).contains("Hello, how can I help?"));

        assertThat(agent.post("/v1/cases/" + caseId + "/resolve", Map.of("resolution", "solved"))
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(types(conversation)).contains("csat.requested"));
        assertThat(customer.post("/v1/conversations/" + conversation + "/csat", Map.of("rating", 5))
                        .status())
                .isBetween(200, 201);

        await().untilAsserted(() -> assertThat(types(conversation)).contains("csat.submitted"));
        Client supervisor = Client.of(stack, "agt_sue");
        await().untilAsserted(() -> assertThat(supervisor
                        .get("/v1/analytics/metrics?name=csat_average")
                        .status())
                .isEqualTo(200));
    }

    @Test
    void the_button_reaches_a_person_too_and_the_bot_is_silent_from_then_on() {
        String conversation = customer.open();
        Client agent = Client.of(stack, "agt_ben");

        assertThat(customer.post("/v1/conversations/" + conversation + "/handoff", Map.of())
                        .status())
                .isEqualTo(202);
        awaitCase(agent, conversation);
        String message = customer.say(conversation, "m-1", "what are your fees?");

        await().untilAsserted(() -> assertThat(ids(conversation)).contains(message));
        await().during(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(customer.items(conversation))
                .filteredOn(
                        i -> i.path("data").path("author").path("type").asText().equals("bot"))
                .isEmpty());
    }

    @Test
    void fraud_is_received_at_once_and_stands_first_in_the_queue() {
        String conversation = customer.open();
        Client agent = Client.of(stack, "agt_ben");

        String message =
                customer.say(conversation, "m-1", "someone hacked my account and is withdrawing my bitcoin right now");

        await().untilAsserted(() -> assertThat(customer.items(conversation))
                .filteredOn(i -> i.path("data").path("in_reply_to").asText().equals(message))
                .isNotEmpty());
        String caseId = awaitCase(agent, conversation);
        assertThat(agent.get("/v1/cases/" + caseId).text("lane")).isEqualTo("urgent");
    }

    @Test
    void a_strangers_conversation_is_not_there_on_any_route() {
        String conversation = customer.open();
        customer.say(conversation, "m-1", "hello");
        Client stranger = Client.of(stack, "bruno");

        for (String path : List.of("", "/messages", "/events", "/queue-status")) {
            assertThat(stranger.get("/v1/conversations/" + conversation + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private String awaitCase(Client agent, String conversation) {
        return await().until(
                        () -> cases(agent).stream()
                                .filter(c -> c.path("conversation_id").asText().equals(conversation))
                                .map(c -> c.path("id").asText())
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
    }

    private static List<JsonNode> cases(Client agent) {
        List<JsonNode> cases = new java.util.ArrayList<>();
        agent.get("/v1/cases?state=queued&limit=50").body().path("data").forEach(cases::add);
        return cases;
    }

    private List<String> texts(String conversation) {
        return customer.items(conversation).stream()
                .map(i -> i.path("data").path("text").asText())
                .toList();
    }

    private List<String> types(String conversation) {
        return customer.items(conversation).stream()
                .map(i -> i.path("type").asText())
                .toList();
    }

    private List<String> ids(String conversation) {
        return customer.items(conversation).stream()
                .map(i -> i.path("data").path("message_id").asText())
                .toList();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(40));
    }
}
