package io.breakwater.benchmarks.bare;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class BareProgramIT {
    @Test
    void every_message_with_a_202_is_a_row_and_the_ground_is_clean_afterwards() throws Exception {
        try (Stack stack = Stack.forTests()) {
            BareGround.Broker broker = new BareGround.Broker(stack.bootstrapServers());
            BareGround.Database database = new BareGround.Database(stack.databaseUrl(), "postgres", "postgres");
            for (int run = 0; run < 2; run++) {
                try (BareGround ground = BareGround.prepare(broker, database)) {
                    say(ground, 50);

                    assertThat(ground.stored()).isEqualTo(50);
                }
            }
        }
    }

    private static void say(BareGround ground, int messages) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        try (BareProcess program = BareProcess.start(ground, List.of("-Xmx128m"))) {
            for (int i = 0; i < messages; i++) {
                URI uri = URI.create(program.uri() + "/v1/conversations/conv_" + i % 7 + "/messages");
                HttpRequest request = HttpRequest.newBuilder(uri)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"hello\"}"))
                        .build();
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());

                assertThat(answer.statusCode()).isEqualTo(202);
                assertThat(answer.body()).contains("message_id");
            }
        }
    }
}
