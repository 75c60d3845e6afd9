package io.breakwater.ticket;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.events.ConversationChanged;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The running service as tests see it: topics, HTTP, and its database for what cannot be waited for. */
public final class Stage {
    public static final EventCodec CODEC = new EventCodec();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public final EventProbe events = StackResource.events(CODEC::encode, CODEC::decode);

    /** The stream of this story once it has exactly {@code n} items. */
    public List<ConversationChanged> items(Story story, int n) {
        return events.await(Topics.CONVERSATION_CHANGED, story.key(), n);
    }

    /** Waits until this story has {@code n} items; quicker than reading the topic, when the items do not matter. */
    public void recorded(Story story, int n) {
        String supervisor = supervisor();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> given().auth()
                                .oauth2(supervisor)
                                .get("/v1/conversations/{id}", story.key())
                                .path("last_seq"),
                        equalTo(n));
    }

    public List<String> types(Story story, int n) {
        return items(story, n).stream().map(ConversationChanged::type).toList();
    }

    public static String customer(Story story) {
        return StackResource.customerToken(story.contact.value());
    }

    public static String agent() {
        return StackResource.agentToken("ben");
    }

    public static String supervisor() {
        return StackResource.supervisorToken("sue");
    }

    public static ValidatableResponse get(String token, String path, Object... parameters) {
        return given().auth().oauth2(token).get(path, parameters).then();
    }

    public static ValidatableResponse post(String token, String body, String path, Object... parameters) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path, parameters)
                .then();
    }

    public static ValidatableResponse patch(String token, String body, String path, Object... parameters) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .patch(path, parameters)
                .then();
    }

    public static ValidatableResponse rate(Story story, String body) {
        return post(customer(story), body, "/v1/conversations/{id}/csat", story.key());
    }

    public static ValidatableResponse ticket(Story story) {
        return get(supervisor(), "/v1/tickets/{id}", ticketId(story));
    }

    public static String ticketId(Story story) {
        return story.key().replace("conv_", "tkt_");
    }

    /** Changes what only time would change; answers how many rows. */
    public static int sql(String statement, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://" + StackResource.stack().databaseUrl(), "ticket", "ticket");
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The test's statement fails: " + statement, e);
        }
    }
}
