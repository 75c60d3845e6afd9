package io.breakwater.stack.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortCheckTest {
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void freePorts(@TempDir Path folder) throws Exception {
        environment = new PretendCheckout(folder).environment();
    }

    @Test
    void free_ports_are_fine() {
        assertThatCode(() -> PortCheck.allFree(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::"})
    void a_taken_port_is_named_with_its_holder_and_the_way_round(String address) throws Exception {
        int port = Port.CHATBOT.in(environment);
        try (ServerSocket holder = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            assertThatExceptionOfType(Unusable.class)
                    .isThrownBy(() -> PortCheck.allFree(environment))
                    .withMessage(
                            "Port %d (chatbot-service) is in use by java (pid %d): stop it or set CHATBOT_PORT.",
                            holder.getLocalPort(), ProcessHandle.current().pid());
        }
    }

    @Test
    void every_taken_port_is_named_at_once() throws Exception {
        try (ServerSocket one = new ServerSocket(Port.KAFKA.in(environment));
                ServerSocket two = new ServerSocket(Port.GATEWAY.in(environment))) {
            assertThatExceptionOfType(Unusable.class)
                    .isThrownBy(() -> PortCheck.allFree(environment))
                    .withMessageContaining("Port " + one.getLocalPort() + " (Kafka)")
                    .withMessageContaining("Port " + two.getLocalPort() + " (gateway)");
        }
    }

    @Test
    void another_checkouts_service_is_named_as_such(@TempDir Path elsewhere) throws Exception {
        PretendCheckout other = new PretendCheckout(elsewhere);
        var silent = new Terminal(new PrintStream(OutputStream.nullOutputStream()), false);
        ServiceProcess service = other.launchpad(silent).start(Deployable.TICKET);
        try {
            int port = Port.TICKET.in(other.environment());
            await().until(() ->
                    PortOwner.of(port).equals("the Breakwater of %s (pid %d)".formatted(elsewhere, service.pid())));
        } finally {
            service.kill();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "70000", "-1"})
    void a_port_that_is_none_is_named(String port) {
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> Port.TICKET.in(Map.of("TICKET_PORT", port)))
                .withMessageContaining("TICKET_PORT=" + port);
    }
}
