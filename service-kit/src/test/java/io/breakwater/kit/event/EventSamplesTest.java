package io.breakwater.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.breakwater.events.Event;
import io.breakwater.events.Samples;
import io.breakwater.events.Topic;
import io.breakwater.events.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The additive rule: old forms stay readable, and today's form is the approved one. */
class EventSamplesTest {
    private final EventCodec codec = new EventCodec();

    static Stream<Topic<?>> topics() {
        return Topics.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    <E extends Event> void every_form_ever_shipped_can_be_read(Topic<E> topic) {
        for (byte[] sample : Samples.of(topic)) {
            E event = codec.decode(topic, sample);
            assertThat(event.key()).isNotBlank();
            assertThat(event).isInstanceOf(topic.type());
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    <E extends Event> void todays_form_is_exactly_the_newest_sample(Topic<E> topic) throws IOException {
        List<byte[]> samples = Samples.of(topic);
        byte[] newest = samples.get(samples.size() - 1);

        JsonNode written = json(codec.encode(codec.decode(topic, newest)));

        assertThat(written).isEqualTo(json(newest));
    }

    @ParameterizedTest
    @MethodSource("topics")
    <E extends Event> void a_field_of_a_newer_producer_is_ignored(Topic<E> topic) throws IOException {
        ObjectNode newer = (ObjectNode) json(Samples.of(topic).get(0));
        newer.putObject("from_the_future").put("a", 1);

        assertThat(codec.decode(topic, newer.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(codec.decode(topic, Samples.of(topic).get(0)));
    }

    @ParameterizedTest
    @MethodSource("topics")
    <E extends Event> void every_field_of_the_newest_sample_is_filled(Topic<E> topic) throws IOException {
        // A component that is null in the sample would escape the test above.
        List<byte[]> samples = Samples.of(topic);
        ObjectNode sample = (ObjectNode) json(samples.get(samples.size() - 1));

        assertThat(sample.size()).isEqualTo(topic.type().getRecordComponents().length);
    }

    @Test
    void what_is_no_event_is_told_without_quoting_it() {
        byte[] bad = "{\"event_id\":\"secret-text\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.decode(Topics.INQUIRY_RECEIVED, bad))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("/event_id")
                .hasMessageNotContaining("secret-text");
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        return EventCodec.mapper().readTree(bytes);
    }
}
