package io.breakwater.stack.script;

import io.breakwater.events.Action;
import io.breakwater.stack.client.CustomerApi;
import io.breakwater.stack.client.StreamItem;
import io.breakwater.stack.script.Expected.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation as far as it was read. For one thread. */
final class Transcript {
    private final CustomerApi api;
    private final String conversation;
    private final List<StreamItem> items = new ArrayList<>();

    Transcript(CustomerApi api, String conversation) {
        this.api = api;
        this.conversation = conversation;
    }

    /** Reads what has come since. */
    void readOn() {
        long last = items.isEmpty() ? 0 : items.get(items.size() - 1).seq();
        api.items(conversation, last).stream().filter(item -> item.seq() > last).forEach(items::add);
    }

    boolean holds(String messageId) {
        return items.stream()
                .anyMatch(item -> item.isMessage() && item.text("message_id").equals(messageId));
    }

    /** Whether a machine has answered this message. */
    boolean answers(String messageId) {
        return answersTo(messageId).findAny().isPresent();
    }

    /** What machines said to this message, and whether there are more cases than before. */
    Answer answer(String messageId, long casesBefore) {
        List<StreamItem> said = answersTo(messageId).toList();
        List<Action> actions =
                said.stream().flatMap(item -> item.actions().stream()).toList();
        String text = said.stream().map(item -> item.text("text")).collect(Collectors.joining("\n\n"));
        return new Answer(text, actions, cases() > casesBefore);
    }

    /** How often a person was called. */
    long cases() {
        return items.stream().filter(StreamItem::isHandoff).count();
    }

    Optional<String> latestCase() {
        return items.stream()
                .filter(StreamItem::isHandoff)
                .map(item -> item.text("case_id"))
                .reduce((one, later) -> later);
    }

    /** What can be touched: the actions under the last answer that has any. */
    List<Action> offered() {
        return items.stream()
                .filter(StreamItem::isByMachine)
                .map(StreamItem::actions)
                .filter(actions -> !actions.isEmpty())
                .reduce((one, later) -> later)
                .orElse(List.of());
    }

    private Stream<StreamItem> answersTo(String messageId) {
        return items.stream().filter(item -> item.isByMachine() && item.answers(messageId));
    }
}
