package io.breakwater.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the driver needs of an item on a stream. */
record StreamItem(
        long seq,
        String type,
        @Nullable String messageId,
        @Nullable String author,
        @Nullable String inReplyTo,
        List<String> alsoAnswers) {
    static final String MESSAGE = "message.created";
    private static final String CUSTOMER = "customer";

    static StreamItem of(JsonNode json) {
        JsonNode data = json.path("data");
        List<String> also = new ArrayList<>();
        data.path("also_answers").forEach(message -> also.add(message.asText()));
        return new StreamItem(
                json.path("seq").asLong(),
                json.path("type").asText(),
                data.path("message_id").asText(null),
                data.path("author").path("type").asText(null),
                data.path("in_reply_to").asText(null),
                also);
    }

    /** The customer's messages that this answers. */
    List<String> answers() {
        return Stream.concat(alsoAnswers.stream(), Stream.ofNullable(inReplyTo)).toList();
    }

    boolean isMessage() {
        return type.equals(MESSAGE);
    }

    boolean isOfCustomer() {
        return isMessage() && CUSTOMER.equals(author);
    }

    /** Whether a person will take over, or has. */
    boolean isHandover() {
        return type.equals("handoff.created") || type.equals("conversation.assigned");
    }
}
