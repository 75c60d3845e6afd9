package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.open;
import static io.breakwater.gateway.Requests.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.breakwater.events.SecretKind;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What must not pass the edge. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class SecretsIT {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);
    private final String anna = StackResource.customerToken("anna");

    @Test
    void secrets_are_masked_before_the_broker_sees_them() {
        String conversation = open(anna);

        say(anna, conversation, "m-1", "my card 4111 1111 1111 1111 was declined")
                .statusCode(202)
                .body("redacted", contains("card_number"));

        assertThat(events.await(Topics.INQUIRY_RECEIVED, conversation, 1))
                .singleElement()
                .satisfies(inquiry -> {
                    assertThat(inquiry.text()).doesNotContain("4111").contains("declined");
                    assertThat(inquiry.secrets()).containsExactly(SecretKind.CARD_NUMBER);
                });
    }

    @Test
    void what_is_searched_for_is_masked_and_the_other_parameters_stay() {
        as(anna).queryParam("q", "card 4111 1111 1111 1111 & fees?")
                .queryParam("locale", "de-AT")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("path", startsWith("/v1/articles?"))
                .body("path", containsString("q=card+%5Bcard_number%5D+%26+fees%3F"))
                .body("path", containsString("locale=de-AT"))
                .body("path", not(containsString("4111")));
        as(anna).urlEncodingEnabled(false)
                .get("/v1/articles?q=a%20b%26c&limit=3")
                .then()
                .statusCode(200)
                .body("path", equalTo("/v1/articles?q=a%20b%26c&limit=3"));
    }

    @Test
    void a_mask_makes_no_search_too_long_that_was_not() {
        String words = "my code is 482913 " + "x".repeat(282);

        String path = as(anna).queryParam("q", words)
                .get("/v1/articles")
                .then()
                .extract()
                .path("path");

        assertThat(path).doesNotContain("482913").contains("one_time_code");
        assertThat(URLDecoder.decode(path.substring(path.indexOf("q=") + 2), StandardCharsets.UTF_8))
                .hasSize(300);
    }

    @Test
    void an_agents_words_are_masked_too() {
        as(StackResource.agentToken("ben"))
                .body("{\"client_message_id\":\"a\",\"text\":\"card 4111111111111111\",\"visibility\":\"public\"}")
                .post("/v1/cases/case_1/messages")
                .then()
                .statusCode(200)
                .body("body.text", not(matchesPattern(".*4111.*")));
    }
}
