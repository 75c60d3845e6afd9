package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.await;
import static io.breakwater.gateway.Requests.open;
import static io.breakwater.gateway.Requests.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** While broker or a service is away: refused with a time to come back, and nothing promised. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class OutageIT {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);
    private final String anna = StackResource.customerToken("anna");

    @Test
    void a_service_that_is_down_is_told_as_503() {
        as(anna).get("/v1/deep-links/dl_1")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("code", equalTo("unavailable"));
    }

    @Test
    void while_the_broker_is_away_nothing_is_accepted_and_afterwards_it_goes_on() {
        String conversation = open(anna);

        StackResource.stack()
                .withoutBroker(() ->
                        say(anna, conversation, "m-1", "hello").statusCode(503).header("Retry-After", equalTo("2")));

        await().untilAsserted(() -> say(anna, conversation, "m-1", "hello").statusCode(202));
        assertThat(events.awaitRaw("inquiry-received", r -> conversation.equals(r.key()), 1))
                .isNotEmpty();
    }
}
