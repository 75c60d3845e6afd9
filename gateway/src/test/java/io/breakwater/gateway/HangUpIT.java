package io.breakwater.gateway;

import static io.breakwater.gateway.Neighbours.item;
import static io.breakwater.gateway.Requests.await;
import static io.breakwater.gateway.Requests.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** Clients hang up all day long: nobody needs to be told. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class HangUpIT {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);
    private final String dora = StackResource.customerToken("dora");

    @Test
    void an_item_that_comes_after_the_client_has_hung_up_is_no_error() {
        try (LogRecords log = LogRecords.listen()) {
            for (int round = 0; round < 20; round++) {
                String conversation = open(dora);
                try (SseClient stream = SseClient.open(events(conversation), dora)) {
                    await().untilAsserted(() -> assertThat(stream.lines).isNotEmpty());
                }
                events.publish(Topics.CONVERSATION_CHANGED, item(conversation, 1, "too late"));
                noStreamIsOpen();
            }

            assertThat(log.aboveDebug()).isEmpty();
        }
    }

    @Test
    void a_client_that_hangs_up_while_it_is_written_to_is_no_error() {
        // More than the sockets' buffers hold, so that a write waits for the client when it goes.
        String conversation = open(dora);
        for (int seq = 1; seq <= 200; seq++) {
            Neighbours.record(conversation, seq, "x".repeat(40_000));
        }

        try (LogRecords log = LogRecords.listen()) {
            try (HastyClient client = new HastyClient(events(conversation), dora)) {
                await().untilAsserted(() -> assertThat(client.waiting()).isGreaterThan(1_000));
            }
            noStreamIsOpen();

            assertThat(log.aboveDebug()).isEmpty();
        }
    }

    @Test
    void a_client_that_hangs_up_before_it_is_answered_is_no_error() {
        String conversation = open(dora);

        try (LogRecords log = LogRecords.listen()) {
            for (int round = 0; round < 50; round++) {
                new HastyClient(events(conversation), dora).close();
            }
            noStreamIsOpen();

            assertThat(log.aboveDebug()).isEmpty();
        }
    }

    private static String events(String conversation) {
        return "/v1/conversations/" + conversation + "/events";
    }

    private static void noStreamIsOpen() {
        await().untilAsserted(() ->
                assertThat(RestAssured.get("/q/metrics").asString().lines()).contains("breakwater_streams_open 0.0"));
    }
}
