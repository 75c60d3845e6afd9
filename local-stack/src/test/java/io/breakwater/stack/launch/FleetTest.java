package io.breakwater.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), true);
    private final StopSignal signal = new StopSignal();
    private PretendCheckout pretend;
    private Fleet fleet;

    @BeforeEach
    void make() throws Exception {
        pretend = new PretendCheckout(folder);
        fleet = new Fleet(pretend.launchpad(terminal), signal, terminal);
    }

    @AfterEach
    void stop() throws Exception {
        signal.asked().complete("end");
        fleet.stop();
    }

    @Test
    void all_six_come_up_and_their_words_bear_their_names() throws Exception {
        fleet.bringUp(2);

        assertThat(Deployable.values())
                .allSatisfy(service -> assertThat(process(service)).isPresent());
        assertThat(words())
                .contains("[gateway]            gateway listens as null")
                .contains("[ticket-service]     ticket-service listens as ticket");
        assertThat(Files.readString(pretend.checkout().log("triage-service"))).contains("triage-service listens");
    }

    @Test
    void a_service_that_ends_while_it_starts_is_named_with_its_last_words() throws Exception {
        pretend.letFail(Deployable.DEEPLINK);

        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> fleet.bringUp(6))
                .withMessageContaining("deeplink-service ended by itself with exit code 3.")
                .withMessageContaining("the reason why deeplink-service gives up")
                .withMessageContaining(
                        pretend.checkout().log("deeplink-service").toString());
    }

    @Test
    void a_service_that_is_killed_later_is_named_and_the_others_go_on() throws Exception {
        fleet.bringUp(6);
        var noneLeft = fleet.watch();

        ProcessHandle chatbot = process(Deployable.CHATBOT).orElseThrow();
        chatbot.destroyForcibly();
        chatbot.onExit().get(10, TimeUnit.SECONDS);
        awaitWords("chatbot-service ended by itself with exit code 137");

        assertThat(words()).contains("chatbot-service listens as chatbot").contains("./dev up");
        assertThat(noneLeft).isNotDone();
        assertThat(Arrays.stream(Deployable.values()).filter(s -> process(s).isPresent()))
                .hasSize(5);
    }

    @Test
    void a_stop_ends_all_and_is_no_death() throws Exception {
        fleet.bringUp(6);
        var noneLeft = fleet.watch();

        signal.asked().complete("TERM");
        fleet.stop();

        noneLeft.get(10, TimeUnit.SECONDS);
        assertThat(Deployable.values())
                .allSatisfy(service -> assertThat(process(service)).isEmpty());
        assertThat(words()).contains("gateway says goodbye").doesNotContain("ended by itself");
    }

    private Optional<ProcessHandle> process(Deployable service) {
        Checkout checkout = pretend.checkout();
        return Leftovers.ours(checkout.pidFile(service.folder()), checkout.mark());
    }

    private void awaitWords(String words) {
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(words()).contains(words));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
