package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.breakwater.events.ReplyIssued;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles in the chat, by themselves, and rated. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class ArticleIT extends OneConversation {
    private final Database database = new Database();

    @Test
    void a_question_is_answered_from_an_article_and_the_rating_is_kept_once() {
        ReplyIssued answer = say("what does a bitcoin cost?", "price_question");
        say("Yes, that helped", "affirm");
        String token = StackResource.customerToken(contact);
        for (boolean helpful : new boolean[] {true, false}) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body("{\"helpful\":" + helpful + "}")
                    .post("/v1/articles/prices/feedback")
                    .then()
                    .statusCode(204);
        }

        assertThat(answer.sources()).containsExactly("prices");
        assertThat(answer.actions()).anyMatch(a -> a.type().equals("article"));
        assertThat(database.one("select count(*) from article_rating where contact_id = ?", contact))
                .isEqualTo("1");
        assertThat(database.one("select helpful from article_rating where contact_id = ?", contact))
                .isEqualTo("f");
    }

    @Test
    void articles_are_found_read_and_rated_with_good_manners() {
        given().get("/v1/articles?q=how long does a withdrawal take&locale=en-GB")
                .then()
                .statusCode(200)
                .body("data[0].id", equalTo("withdrawal-times"))
                .body("data[0].highlights[0].start", not(equalTo(null)))
                .body("meta.has_more", equalTo(false));
        given().get("/v1/articles?limit=3").then().statusCode(200).body("data", hasSize(3));
        given().get("/v1/articles/travel-rule?locale=de")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("topics", hasItem("travel_rule"))
                .body("markdown", containsString("#"));
        given().get("/v1/articles/nothing").then().statusCode(404).contentType("application/problem+json");
        given().get("/v1/articles?q=" + "x".repeat(400))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_request"));
        given().get("/v1/articles?q=%00%ED%A0%80&locale=%3B").then().statusCode(200);
        given().get("/v1/articles?limit=many").then().statusCode(400).body("errors[0].pointer", equalTo("/limit"));
    }

    @Test
    void bad_feedback_is_refused_with_the_name_of_the_field() {
        String token = StackResource.customerToken(contact);
        for (String body : List.of("{}", "{\"helpful\":\"yes\"}", "{\"helpful\":true,\"x\":1}", "[]", "nonsense")) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/v1/articles/fees/feedback")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        given().contentType(ContentType.JSON)
                .body("{\"helpful\":true}")
                .post("/v1/articles/fees/feedback")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"helpful\":true}")
                .post("/v1/articles/nothing/feedback")
                .then()
                .statusCode(404);
    }
}
