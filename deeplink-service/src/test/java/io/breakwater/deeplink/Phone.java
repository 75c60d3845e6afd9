package io.breakwater.deeplink;

import static io.restassured.RestAssured.given;

import io.breakwater.stack.StackResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** What people do with links, over HTTP. */
final class Phone {
    private Phone() {}

    /** A link that {@code contact} was given. */
    record GivenLink(String id, String conversation, String url) {
        String token() {
            return url.substring(url.lastIndexOf('/') + 1);
        }
    }

    static String newConversation() {
        return "conv_" + UUID.randomUUID();
    }

    static RequestSpecification as(String contact) {
        return withToken(StackResource.customerToken(contact));
    }

    static RequestSpecification withToken(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static Response ask(String contact, String conversation, String screen) {
        return as(contact)
                .body(Map.of("conversation_id", conversation, "screen", screen))
                .post("/v1/deep-links");
    }

    static GivenLink aLink(String contact) {
        return aLink(contact, "card.freeze");
    }

    static GivenLink aLink(String contact, String screen) {
        String conversation = newConversation();
        JsonPath link = ask(contact, conversation, screen)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new GivenLink(link.getString("id"), conversation, link.getString("url"));
    }

    static Response open(GivenLink link) {
        return given().get("/l/" + link.token());
    }

    static Response redeem(String contact, GivenLink link) {
        return as(contact).body(Map.of("token", link.token())).post("/v1/deep-links/redeem");
    }

    static Response complete(String contact, GivenLink link) {
        return as(contact).post("/v1/deep-links/" + link.id() + "/complete");
    }

    static Response show(String contact, GivenLink link) {
        return as(contact).get("/v1/deep-links/" + link.id());
    }
}
