package io.breakwater.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What must be true of a conversation's items whatever was killed meanwhile. */
final class Transcripts {
    private Transcripts() {}

    /** These messages of the customer, once each and in order, each answered once, without a gap in {@code seq}. */
    static void assertComplete(List<JsonNode> items, List<String> messages) {
        assertThat(items.stream().map(item -> item.path("seq").asInt()).toList())
                .isEqualTo(IntStream.rangeClosed(1, items.size()).boxed().toList());
        assertThat(items.stream()
                        .filter(item -> author(item).equals("customer"))
                        .map(item -> item.path("data").path("message_id").asText())
                        .toList())
                .isEqualTo(messages);
        Map<String, Long> answers =
                answers(items).stream().collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
        assertThat(answers).isEqualTo(messages.stream().collect(Collectors.toMap(m -> m, m -> 1L)));
    }

    /**
     * The ids of the customer's messages that were answered by machine, in the order of the answers; a reply may answer
     * several.
     */
    static List<String> answers(List<JsonNode> items) {
        return items.stream()
                .filter(item -> Set.of("bot", "system").contains(author(item)))
                .flatMap(item -> Stream.concat(
                        StreamSupport.stream(
                                item.path("data").path("also_answers").spliterator(), false),
                        Stream.of(item.path("data").path("in_reply_to"))))
                .map(JsonNode::asText)
                .toList();
    }

    private static String author(JsonNode item) {
        return item.path("data").path("author").path("type").asText();
    }
}
