package io.breakwater.escalation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.escalation.domain.Queue;
import io.breakwater.escalation.domain.Queues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QueueFileTest {
    @Test
    void the_file_that_is_shipped_is_good() {
        assertThat(new QueueFile().queues().all()).extracting(Queue::id).containsExactly("fraud", "general");
    }

    @Test
    void a_mistake_is_told_with_its_place() {
        String good = "queues:\n  - id: fraud\n    name: Fraud\n    lane: urgent\n    resolutions: [solved]\n";

        assertThatThrownBy(() -> read(good + "    nmae: Fraud\n"))
                .hasMessageContaining("nmae")
                .hasMessageContaining("line: 6");
        assertThatThrownBy(() -> read(good.replace("[solved]", "[Solved!]")))
                .hasMessageContaining("Solved!")
                .hasMessageContaining("line: 6");
    }

    private static Queues read(String yaml) throws IOException {
        return QueueFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
