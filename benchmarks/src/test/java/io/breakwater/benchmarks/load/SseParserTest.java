package io.breakwater.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SseParserTest {
    private static final String STREAM =
            """
            retry: 2000
            : beat

            id: 1
            event: message.created
            data: {"text":"größer als 안녕 🙂"}

            : beat

            data:{"seq":2}
            id: 2

            data: first line
            data: second line

            """;
    private static final List<String> EVENTS =
            List.of("{\"text\":\"größer als 안녕 🙂\"}", "{\"seq\":2}", "first line\nsecond line");

    @Test
    void events_are_the_same_wherever_the_pieces_end() {
        byte[] bytes = STREAM.getBytes(StandardCharsets.UTF_8);

        for (int size = 1; size <= bytes.length; size++) {
            assertThat(parsed(bytes, size)).as("pieces of %d bytes", size).isEqualTo(EVENTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void other_line_ends_are_understood(String end) {
        byte[] bytes = STREAM.replace("\n", end).getBytes(StandardCharsets.UTF_8);

        assertThat(parsed(bytes, 3)).isEqualTo(EVENTS);
    }

    @Test
    void an_event_that_is_not_finished_is_not_told() {
        assertThat(parsed("data: {}\n".getBytes(StandardCharsets.UTF_8), 4)).isEmpty();
    }

    private static List<String> parsed(byte[] bytes, int size) {
        List<String> events = new ArrayList<>();
        SseParser parser = new SseParser(data -> events.add(new String(data, StandardCharsets.UTF_8)));
        for (int from = 0; from < bytes.length; from += size) {
            parser.feed(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size)));
        }
        return events;
    }
}
