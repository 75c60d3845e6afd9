package io.breakwater.chatbot.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scanner's protocol, with a scanner on the other end of a real connection. */
class ClamdScanTest {
    private final Vertx vertx = Vertx.vertx();
    private final ClamdDouble clamd = new ClamdDouble();
    private final ClamdScan scan = scan(clamd.listen());

    private ClamdScan scan(int port) {
        return new ClamdScan(
                vertx,
                new UploadConfig.Clamd() {
                    @Override
                    public Optional<String> host() {
                        return Optional.of("127.0.0.1");
                    }

                    @Override
                    public int port() {
                        return port;
                    }

                    @Override
                    public Duration timeout() {
                        return Duration.ofMillis(500);
                    }
                },
                "127.0.0.1");
    }

    @AfterEach
    void close() {
        ClamdDouble.mood(ClamdDouble.Mood.HONEST);
        ClamdDouble.seen().clear();
        clamd.close();
        vertx.closeAndAwait();
    }

    private VirusScan.Verdict verdict(byte[] file) {
        return scan.verdict(file).await().atMost(Duration.ofSeconds(10));
    }

    @Test
    void a_clean_file_is_clean_and_arrives_byte_for_byte() {
        byte[] large = new byte[3_000_001];
        new Random(1).nextBytes(large);

        assertThat(verdict(large)).isEqualTo(VirusScan.Verdict.CLEAN);
        assertThat(ClamdDouble.seen()).singleElement().isEqualTo(large);
    }

    @Test
    void a_virus_is_found() {
        assertThat(verdict(Files.infected())).isEqualTo(VirusScan.Verdict.INFECTED);
    }

    @Test
    void the_next_file_has_its_own_verdict() {
        verdict(Files.infected());

        assertThat(verdict(Files.jpeg())).isEqualTo(VirusScan.Verdict.CLEAN);
    }

    @ParameterizedTest
    @EnumSource(value = ClamdDouble.Mood.class, mode = EnumSource.Mode.EXCLUDE, names = "HONEST")
    void what_is_no_verdict_is_a_failure_and_never_a_clean_file(ClamdDouble.Mood mood) {
        ClamdDouble.mood(mood);

        assertThatThrownBy(() -> verdict(new byte[500_000])).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_scanner_that_is_not_there_is_a_failure() {
        clamd.close();

        assertThatThrownBy(() -> verdict(Files.jpeg())).hasMessageContaining("refused");
    }
}
