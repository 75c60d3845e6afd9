package io.breakwater.stack.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.breakwater.events.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item of a conversation, as clients see it.
 *
 * @param data by type; see docs/api.md
 */
public record StreamItem(long seq, String type, JsonNode data) {
    private static final Set<String> MACHINES = Set.of("bot", "system");

    static StreamItem of(JsonNode item) {
        return new StreamItem(item.path("seq").asLong(), item.path("type").asText(), item.path("data"));
    }

    public boolean isMessage() {
        return type.equals("message.created");
    }

    /** A person was called. */
    public boolean isHandoff() {
        return type.equals("handoff.created");
    }

    /** Whether no human being has said this. */
    public boolean isByMachine() {
        return isMessage() && MACHINES.contains(author());
    }

    /** {@code customer}, {@code bot}, {@code agent} or {@code system}. */
    public String author() {
        return data.path("author").path("type").asText();
    }

    /** A field of {@link #data}; empty when it is not there. */
    public String text(String field) {
        return data.path(field).asText("");
    }

    /** Whether this is a reply to that message, alone or with others. */
    public boolean answers(String messageId) {
        boolean also = false;
        for (JsonNode other : data.path("also_answers")) {
            also |= other.asText().equals(messageId);
        }
        return also || text("in_reply_to").equals(messageId);
    }

    /** What can be touched under a message. */
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        data.path("actions")
                .forEach(action -> actions.add(new Action(
                        action.path("type").asText(),
                        action.path("label").asText(),
                        optional(action, "payload"),
                        optional(action, "href"))));
        return actions;
    }

    private static @Nullable String optional(JsonNode action, String field) {
        return action.hasNonNull(field) ? action.path(field).asText() : null;
    }
}
