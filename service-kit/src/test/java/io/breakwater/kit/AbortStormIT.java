package io.breakwater.kit;

import static org.hamcrest.Matchers.equalTo;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Clients that hang up in the middle of a database call must not leak the service's connections. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = {
            @ResourceArg(name = "role", value = "kit"),
            @ResourceArg(name = "topics", value = "inquiry-received-kit-service-dlq")
        })
class AbortStormIT {
    private static final int ABORTS = 150;

    @Test
    void after_150_hung_up_requests_the_next_one_answers() throws IOException {
        for (int i = 0; i < ABORTS; i++) {
            try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write("GET /probe/slow-query HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }
        }

        RestAssured.get("/probe/slow-query").then().statusCode(200).body("answer", equalTo(1));
    }
}
