package io.breakwater.stack.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As much of clamd as the stack needs, over a real connection. */
class DemoScannerTest {
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final DemoScanner scanner = DemoScanner.start("127.0.0.1", 0);

    @AfterEach
    void close() {
        scanner.close();
    }

    private String say(byte[] bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", scanner.port())) {
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static byte[] stream(String... chunks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("zINSTREAM\0");
        for (String chunk : chunks) {
            out.writeInt(chunk.length());
            out.writeBytes(chunk);
        }
        out.writeInt(0);
        return bytes.toByteArray();
    }

    @Test
    void what_holds_nothing_is_clean() throws IOException {
        assertThat(say(stream("hello ", "world"))).isEqualTo("stream: OK\0");
        assertThat(say(stream())).isEqualTo("stream: OK\0");
    }

    @Test
    void the_test_string_is_found_wherever_it_stands_and_however_it_is_cut() throws IOException {
        for (int cut = 0; cut <= EICAR.length(); cut += 17) {
            assertThat(say(stream("X5O!" + EICAR.substring(0, cut), EICAR.substring(cut) + "more")))
                    .isEqualTo("stream: Eicar-Test-Signature FOUND\0");
        }
    }

    @Test
    void another_command_and_too_long_a_chunk_are_refused() throws IOException {
        assertThat(say("nINSTREAMXX".getBytes(StandardCharsets.US_ASCII))).isEqualTo("UNKNOWN COMMAND\0");
        assertThat(say(new byte[] {'z', 'I', 'N', 'S', 'T', 'R', 'E', 'A', 'M', 0, -1, -1, -1, -1}))
                .contains("ERROR");
    }
}
