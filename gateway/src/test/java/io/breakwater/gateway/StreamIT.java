package io.breakwater.gateway;

import static io.breakwater.gateway.Neighbours.item;
import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.await;
import static io.breakwater.gateway.Requests.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.breakwater.stack.TestIssuer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** Streams of a conversation: everything, in order, once, until the token ends. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class StreamIT {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);
    private final String anna = StackResource.customerToken("anna");

    @Test
    void a_stream_gives_what_was_recorded_then_what_comes_and_fills_gaps() {
        String conversation = open(anna);
        Neighbours.record(conversation, 1, "one");
        Neighbours.record(conversation, 2, "two");
        Neighbours.record(conversation, 3, "three");

        try (SseClient stream =
                SseClient.open("/v1/conversations/" + conversation + "/events", anna, "Last-Event-ID", "1")) {
            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3"));
            events.publish(Topics.CONVERSATION_CHANGED, item(conversation, 4, "live"));
            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3", "4"));

            // 5 was recorded but its wake-up never came; 6 comes and shows the gap.
            Neighbours.record(conversation, 4, "live");
            Neighbours.record(conversation, 5, "missed");
            Neighbours.record(conversation, 6, "six");
            events.publish(Topics.CONVERSATION_CHANGED, item(conversation, 6, "six"));
            events.publish(Topics.CONVERSATION_CHANGED, item(conversation, 6, "six"));
            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3", "4", "5", "6"));
            assertThat(stream.lines).anyMatch(line -> line.contains("\"text\":\"missed\""));
        }
    }

    @Test
    void a_stream_ends_with_its_token() {
        String conversation = open(anna);
        JwtClaims claims = TestIssuer.customer("anna");
        claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 60));
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + 3));

        try (SseClient stream = SseClient.open(
                "/v1/conversations/" + conversation + "/events",
                StackResource.issuer().sign(claims))) {
            await().untilAsserted(() -> assertThat(stream.lines).contains("closed"));
        }
    }

    @Test
    void the_stream_of_a_case_that_is_not_there_ends() {
        try (SseClient stream =
                SseClient.open("/v1/cases/" + Neighbours.NO_CASE + "/events", StackResource.agentToken("ben"))) {
            await().untilAsserted(() -> assertThat(stream.lines).contains("closed"));
        }
    }

    @Test
    void a_stream_that_may_not_be_read_on_ends() {
        String conversation = open(anna);
        Neighbours.record(conversation, 1, "one");
        Neighbours.forbid(conversation);

        try (SseClient stream = SseClient.open("/v1/conversations/" + conversation + "/events", anna)) {
            await().untilAsserted(() -> assertThat(stream.lines).contains("closed"));
        }
    }

    @Test
    void too_many_streams_of_one_customer_are_refused() {
        String carl = StackResource.customerToken("carl");
        String conversation = open(carl);
        SseClient[] open = new SseClient[6];
        for (int i = 0; i < open.length; i++) {
            open[i] = SseClient.open("/v1/conversations/" + conversation + "/events", carl);
        }

        as(carl).get("/v1/conversations/" + conversation + "/events")
                .then()
                .statusCode(429)
                .header("Retry-After", not(equalTo(null)));

        for (SseClient stream : open) {
            stream.close();
        }
    }
}
