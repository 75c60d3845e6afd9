package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;

import io.breakwater.chatbot.domain.Messages;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.VerificationLevel;
import io.breakwater.stack.StackResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A customer whom the exchange's token does not verify, and the one-time codes of the conversation. */
abstract class OneVerification extends OneConversation {
    final Database database = new Database();
    int asked;

    @AfterEach
    void theClockIsRightAgain() {
        MovableClock.reset();
    }

    String path() {
        return "/v1/conversations/" + conversation + "/verification";
    }

    Messages unverified(String text, String intent) {
        asked++;
        return message(text).about(intent).verified(VerificationLevel.NONE);
    }

    /** The customer asks for the withdrawal; the answer to it. */
    ReplyIssued asksForTheWithdrawal() {
        send(unverified("where is my withdrawal?", "withdrawal_status"));
        return reply(asked);
    }

    ValidatableResponse sendsACode() {
        return given().auth()
                .oauth2(StackResource.unverifiedToken(contact))
                .post(path())
                .then();
    }

    /** The code that the exchange was given last. */
    String code() {
        List<String> codes = ExchangeDouble.seen(contact).stream()
                .filter(s -> s.path().endsWith("/one-time-codes"))
                .map(s -> s.body().replaceAll(".*\"code\":\"(\\d{6})\".*", "$1"))
                .toList();
        return codes.get(codes.size() - 1);
    }

    String anotherThan(String code) {
        return (code.charAt(0) == '9' ? '0' : '9') + code.substring(1);
    }

    ValidatableResponse gives(String code) {
        return givesBody("{\"code\":\"" + code + "\"}");
    }

    ValidatableResponse givesBody(String body) {
        return given().auth()
                .oauth2(StackResource.unverifiedToken(contact))
                .contentType(ContentType.JSON)
                .body(body)
                .put(path())
                .then();
    }

    String stored(String column) {
        return database.one("select " + column + " from verification where conversation_id = ?", conversation);
    }
}
