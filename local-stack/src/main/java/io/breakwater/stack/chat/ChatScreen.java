package io.breakwater.stack.chat;

import io.breakwater.events.Action;
import io.breakwater.stack.client.StreamItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows a conversation line by line, and knows which number stands before which action. Any thread may call. */
final class ChatScreen {
    private static final Map<String, String> EVENTS = Map.of(
            "handoff.created", "a person was called",
            "conversation.assigned", "somebody has the case",
            "conversation.unassigned", "the case waits again",
            "conversation.resolved", "the case is resolved",
            "csat.requested", "the customer is asked for a rating");

    private final Consumer<String> lines;
    private final List<Action> actions = new ArrayList<>();

    ChatScreen(Consumer<String> lines) {
        this.lines = lines;
    }

    /** A new conversation begins: what was offered in the one before is over. */
    synchronized void begin() {
        actions.clear();
    }

    synchronized void show(StreamItem item) {
        if (!item.isMessage()) {
            Optional.ofNullable(EVENTS.get(item.type())).ifPresent(words -> lines.accept("-- " + words + place(item)));
        } else if (item.author().equals("customer")) {
            // The customer has typed it; only what became of it is new.
            masked(item);
        } else {
            lines.accept(item.author() + ": " + item.text("text"));
            offer(item.actions());
        }
    }

    synchronized void note(String words) {
        if (!words.isEmpty()) {
            lines.accept(words);
        }
    }

    /** The action of the latest offer with this number. */
    synchronized Optional<Action> action(int number) {
        return number >= 1 && number <= actions.size() ? Optional.of(actions.get(number - 1)) : Optional.empty();
    }

    private void offer(List<Action> offered) {
        actions.clear();
        actions.addAll(offered);
        for (int i = 0; i < offered.size(); i++) {
            Action action = offered.get(i);
            boolean plain = action.type().equals("quick_reply");
            lines.accept("  " + (i + 1) + "  " + action.label() + (plain ? "" : "  [" + action.type() + "]"));
        }
    }

    private void masked(StreamItem item) {
        List<String> kinds = new ArrayList<>();
        item.data().path("secrets").forEach(kind -> kinds.add(kind.asText()));
        if (!kinds.isEmpty()) {
            lines.accept("-- masked before anybody could see it: " + String.join(", ", kinds));
        }
    }

    private static String place(StreamItem item) {
        int position = item.data().path("queue").path("queue_position").asInt();
        return position > 0 ? ", place " + position + " in the queue" : "";
    }
}
