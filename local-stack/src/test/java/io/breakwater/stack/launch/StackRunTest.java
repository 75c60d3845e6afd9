package io.breakwater.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackRunTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false);

    @Test
    void it_comes_up_gives_tokens_keeps_its_data_and_leaves_nothing_running(@TempDir Path folder) throws Exception {
        PretendCheckout pretend = new PretendCheckout(folder);

        String token = lifetime(pretend, true, () -> {
            assertThatExceptionOfType(Unusable.class)
                    .isThrownBy(() -> run(pretend, new StopSignal()).untilStopped(false))
                    .withMessageContaining("already runs");
            return token(pretend);
        });
        String another = lifetime(pretend, false, () -> token(pretend));

        assertThat(header(another)).isEqualTo(header(token));
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Breakwater is up")
                .contains("Stopped.")
                .doesNotContain("ended by itself");
    }

    @Test
    void when_a_service_cannot_start_everything_is_stopped(@TempDir Path folder) throws Exception {
        PretendCheckout pretend = new PretendCheckout(folder);
        pretend.letFail(Deployable.TRIAGE);

        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> run(pretend, new StopSignal()).untilStopped(false))
                .withMessageContaining("triage-service ended by itself with exit code 3");

        assertNothingRuns(pretend);
    }

    @Test
    void what_is_not_built_is_named(@TempDir Path folder) {
        Checkout empty = new Checkout(folder);

        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(
                        () -> new StackRun(empty, java.util.Map.of(), terminal, new StopSignal()).untilStopped(false))
                .withMessageContaining("ticket-service, triage-service");
    }

    private <T> T lifetime(PretendCheckout pretend, boolean fresh, java.util.concurrent.Callable<T> meanwhile)
            throws Exception {
        StopSignal signal = new StopSignal();
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
            try {
                run(pretend, signal).untilStopped(fresh);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        try {
            Path ready = pretend.checkout().run().resolve("ready");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> run.isDone() || ready.toFile().exists());
            return meanwhile.call();
        } finally {
            signal.asked().complete("TERM");
            run.get(40, TimeUnit.SECONDS);
            assertNothingRuns(pretend);
        }
    }

    private StackRun run(PretendCheckout pretend, StopSignal signal) {
        return new StackRun(pretend.checkout(), pretend.environment(), terminal, signal);
    }

    private static String token(PretendCheckout pretend) throws InterruptedException {
        return new TokenRequest("http://127.0.0.1:" + Port.EXCHANGE.in(pretend.environment())).token("agent", "ben");
    }

    /** Names the key that signed. */
    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    private static void assertNothingRuns(PretendCheckout pretend) {
        assertThatCode(() -> PortCheck.allFree(pretend.environment())).doesNotThrowAnyException();
        assertThat(new Leftovers(pretend.checkout()).end()).isEmpty();
    }
}
