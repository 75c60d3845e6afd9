package io.breakwater.kit;

import static io.breakwater.kit.Inquiries.anInquiry;
import static io.breakwater.kit.Inquiries.newKey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Before its transaction a step may ask which events were acted on. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = {
            @ResourceArg(name = "role", value = "kit"),
            @ResourceArg(name = "topics", value = "inquiry-received-kit-service-dlq")
        })
class ActedOnIT {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);

    @Test
    void an_event_that_was_acted_on_is_told_from_one_that_was_not() {
        String key = newKey();
        InquiryReceived known = anInquiry(key, "here");
        InquiryReceived unknown = anInquiry(key, "still to come");

        events.publish(Topics.INQUIRY_RECEIVED, known);
        events.await(Topics.REPLY_ISSUED, key, 1);

        actedOn(known, unknown, known).body("$", contains(known.eventId().toString()));
        actedOn(unknown).body("$", empty());
        actedOn().body("$", empty());
    }

    private static ValidatableResponse actedOn(InquiryReceived... asked) {
        List<String> ids =
                List.of(asked).stream().map(i -> i.eventId().toString()).toList();
        return RestAssured.given()
                .queryParam("id", ids)
                .get("/probe/acted-on")
                .then()
                .statusCode(200);
    }
}
