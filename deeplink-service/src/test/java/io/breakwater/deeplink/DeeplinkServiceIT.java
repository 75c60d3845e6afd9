package io.breakwater.deeplink;

import static io.breakwater.deeplink.Phone.aLink;
import static io.breakwater.deeplink.Phone.ask;
import static io.breakwater.deeplink.Phone.complete;
import static io.breakwater.deeplink.Phone.newConversation;
import static io.breakwater.deeplink.Phone.open;
import static io.breakwater.deeplink.Phone.redeem;
import static io.breakwater.deeplink.Phone.show;
import static io.breakwater.deeplink.Phone.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.breakwater.deeplink.Phone.GivenLink;
import io.breakwater.events.LinkProgressed;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Links from asking to completing, on a real database and a real broker. */
@QuarkusTest
@WithTestResource(StackResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeeplinkServiceIT {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);

    @Test
    void a_link_shows_its_token_once_and_only_a_hash_is_kept() {
        Response asked = ask("anna", newConversation(), "card.freeze");

        asked.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("Location", equalTo("/v1/deep-links/" + asked.path("id")))
                .body("id", startsWith("dl_"))
                .body("url", matchesPattern("https://support\\.example/l/[A-Za-z0-9_-]{32}"))
                .body("qr_svg", startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""))
                .body("screen", equalTo("card.freeze"))
                .body("state", equalTo("created"))
                .body("expires_at", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
        String token = asked.<String>path("url").replaceAll(".*/", "");
        assertThat(LinkTable.row(asked.path("id"))).isNotEmpty().doesNotContain(token);
        Phone.as("anna")
                .get("/v1/deep-links/" + asked.path("id"))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("url")))
                .body("$", not(hasKey("token")))
                .body("state", equalTo("created"));
    }

    @Test
    void the_conversation_follows_every_step_in_order() {
        GivenLink link = aLink("anna", "withdrawals.history");

        open(link).then().statusCode(200);
        open(link).then().statusCode(200);
        redeem("anna", link)
                .then()
                .statusCode(200)
                .body("id", equalTo(link.id()))
                .body("screen", equalTo("withdrawals.history"))
                .body("path", equalTo("/wallet/withdrawals"))
                .body("min_app_version", equalTo("3.0.0"))
                .body("conversation_id", equalTo(link.conversation()));
        complete("anna", link).then().statusCode(200).body("state", equalTo("completed"));
        complete("anna", link).then().statusCode(200).body("state", equalTo("completed"));

        List<LinkProgressed> steps = events.await(Topics.LINK_PROGRESSED, link.conversation(), 4);
        assertThat(steps)
                .extracting(step -> step.link().state().value())
                .containsExactly("created", "opened", "signed_in", "completed");
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.link().linkId().value()).isEqualTo(link.id());
            assertThat(step.link().screen()).isEqualTo("withdrawals.history");
            assertThat(step.contactId().value()).isEqualTo("anna");
        });
        assertThat(steps).extracting(LinkProgressed::eventId).doesNotHaveDuplicates();
    }

    @Test
    void a_stranger_s_link_is_not_there() {
        GivenLink link = aLink("anna");
        redeem("anna", link).then().statusCode(200);

        show("mallory", link).then().statusCode(404).body("code", equalTo("not_found"));
        complete("mallory", link).then().statusCode(404).body("code", equalTo("not_found"));
        withToken(StackResource.agentToken("ben"))
                .get("/v1/deep-links/" + link.id())
                .then()
                .statusCode(403);
        show("anna", link).then().statusCode(200).body("state", equalTo("signed_in"));
    }

    @Test
    void a_screen_may_ask_for_verification() {
        String unverified = StackResource.unverifiedToken("noa");
        withToken(unverified)
                .body(Map.of("conversation_id", newConversation(), "screen", "documents.statements"))
                .post("/v1/deep-links")
                .then()
                .statusCode(403)
                .body("code", equalTo("verification_required"))
                .body("verification", equalTo("verified"));
        GivenLink link = aLink("noa", "documents.statements");
        withToken(unverified)
                .body(Map.of("token", link.token()))
                .post("/v1/deep-links/redeem")
                .then()
                .statusCode(403)
                .body("code", equalTo("verification_required"))
                .body("verification", equalTo("verified"));

        redeem("noa", link).then().statusCode(200);

        assertThat(states(link, 2)).containsExactly("created", "signed_in");
    }

    @Test
    void an_unknown_screen_is_named() {
        ask("anna", newConversation(), "card.melt")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/screen"));
    }

    @Test
    void old_links_are_forgotten() {
        String id = "dl_" + UUID.randomUUID();
        LinkTable.addForgettable(id);

        await().until(() -> !LinkTable.has(id));
    }

    private List<String> states(GivenLink link, int n) {
        return events.await(Topics.LINK_PROGRESSED, link.conversation(), n).stream()
                .map(step -> step.link().state().value())
                .toList();
    }
}
