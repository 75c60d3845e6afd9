package io.breakwater.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.benchmarks.report.LoadFigures;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LoadDriverTest {
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final Watcher watcher = new Watcher() {
        @Override
        public void says(String line) {
            told.add(line);
        }

        @Override
        public void measuringBegins() {
            told.add("begin");
        }

        @Override
        public void measuringEnds() {
            told.add("end");
        }
    };

    @Test
    void every_message_is_sent_and_every_answer_found() throws InterruptedException {
        try (FakeGateway gateway = new FakeGateway()) {
            LoadFigures figures = run(gateway.uri(), 200, 1, 2, 50);

            assertThat(figures.accepted()).isEqualTo(figures.offered()).isBetween(300L, 500L);
            assertThat(figures.whole().accepted()).isGreaterThan(figures.accepted());
            assertThat(figures.reply().count()).isEqualTo(figures.accepted());
            assertThat(figures.errors()).isEmpty();
            assertThat(figures.answers()).containsKeys("bot", "queue");
            assertRight(figures);
            assertThat(told).containsSubsequence("begin", "end");
            assertThat(told).anyMatch(line -> line.contains("Warm-up of 1 s, not counted"));
        }
    }

    @Test
    void a_conversation_that_a_person_takes_is_left_alone_and_replaced() throws InterruptedException {
        try (FakeGateway gateway = new FakeGateway()) {
            LoadFigures figures = run(gateway.uri(), 300, 0, 2, 20);

            LoadFigures.Whole whole = figures.whole();
            assertThat(whole.handedOver()).isPositive();
            assertThat(whole.conversations()).isBetween(20L, 20 + whole.handedOver());
            assertRight(figures);
        }
    }

    /** A message takes 20 ms and one comes every 10 ms: who asks only how long a request took would report 20 ms. */
    @Test
    void latency_holds_the_time_in_the_queue_before_a_slow_server() throws InterruptedException {
        try (FakeGateway gateway = new FakeGateway()) {
            gateway.serviceMs = 20;
            LoadFigures figures = run(gateway.uri(), 100, 0, 2, 10);

            double backlog = figures.offered() * 20 - 2_000;
            assertThat(figures.post().p99()).isGreaterThan(0.8 * backlog).isGreaterThan(1_000);
            assertThat(figures.post().p50()).isGreaterThan(0.3 * backlog);
            assertThat(figures.reply().p99()).isGreaterThan(0.8 * backlog);
            assertRight(figures);
        }
    }

    @Test
    void lost_and_doubled_answers_are_counted() throws InterruptedException {
        try (FakeGateway gateway = new FakeGateway() {
            private int asked;

            @Override
            void answer(Talk talk, String text, String messageId) {
                int nth = ++asked;
                reply(talk, messageId);
                if (nth == 5 || nth == 9) {
                    reply(talk, messageId);
                }
            }
        }) {
            LoadFigures.Whole whole = run(gateway.uri(), 100, 0, 1, 10).whole();

            assertThat(whole.duplicates()).isEqualTo(2);
            assertThat(whole.lost()).isZero();
            assertThat(whole.examples()).isNotEmpty().allMatch(example -> example.contains("a second answer of bot"));
        }
    }

    @Test
    void a_stream_that_breaks_goes_on_where_it_was() throws InterruptedException {
        try (FakeGateway gateway = new FakeGateway()) {
            gateway.hangsUpEach = 5;
            LoadFigures figures = run(gateway.uri(), 100, 0, 2, 20);

            assertThat(figures.whole().streamErrors()).containsKey("ended");
            assertRight(figures);
        }
    }

    @Test
    void too_few_streams_a_customer_are_explained() {
        try (FakeGateway gateway = new FakeGateway()) {
            gateway.streamsAllowed = 12;

            assertThatThrownBy(() -> run(gateway.uri(), 100, 0, 1, 20))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("GATEWAY_STREAM_PER_CALLER")
                    .hasMessageContaining("429");
        }
    }

    @Test
    void a_gateway_that_is_not_there_is_told() {
        URI nobody = URI.create("http://127.0.0.1:1");

        assertThatThrownBy(() -> run(nobody, 1, 0, 1, 1))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("http://127.0.0.1:1");
    }

    private LoadFigures run(URI gateway, int rate, int warmUp, int seconds, int conversations)
            throws InterruptedException {
        URI issuer = URI.create(gateway + "/issuer");
        return new LoadDriver(new LoadPlan(gateway, issuer, rate, seconds, warmUp, conversations, 42, true), watcher)
                .run();
    }

    private static void assertRight(LoadFigures figures) {
        LoadFigures.Whole whole = figures.whole();
        assertThat(whole.examples()).isEmpty();
        assertThat(whole.lost() + whole.duplicates() + whole.outOfOrder()).isZero();
    }
}
