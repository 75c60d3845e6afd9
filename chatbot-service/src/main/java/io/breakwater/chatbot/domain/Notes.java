package io.breakwater.chatbot.domain;

import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the memory of a conversation during a turn. Bounded: the oldest goes first. */
final class Notes {
    private static final int MOST_SLOTS = 40;
    static final int MOST_STEPS = 30;
    private static final int MOST_ARTICLES = 10;
    private static final int MOST_TEXTS = 5;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_INTENTS = 3;
    private static final int MOST_PENDING = 2;
    /** Where somebody lives and how they are reached helps no agent with a withdrawal, and stays with the exchange. */
    private static final Set<String> NOT_FOR_DOSSIERS =
            Set.of("street", "postcode", "city", "country", "email", "phone");

    private final IntentClassified message;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final List<String> steps;
    private final LinkedHashSet<String> articles;
    private final List<String> misunderstood;
    private final Deque<Intent> pending;

    private final DialogueState state;
    private DialogueState.Owner owner;
    private boolean understood = true;
    private boolean clarifying;

    Notes(DialogueState state, IntentClassified message) {
        this.state = state;
        this.message = message;
        this.owner = state.owner();
        DialogueState.Memory before = state.memory();
        before.slots().forEach(slot -> slots.put(slot.name(), slot));
        this.steps = new ArrayList<>(before.steps());
        this.articles = new LinkedHashSet<>(before.articles());
        this.misunderstood = new ArrayList<>(before.misunderstood());
        this.pending = new ArrayDeque<>(state.pending());
    }

    void step(String step) {
        steps.add(step);
    }

    void article(String id) {
        if (articles.add(id)) {
            steps.add("showed the article " + id);
        }
    }

    /** The message was not understood; twice in a row is enough. */
    void misunderstood() {
        understood = false;
        String text = message.text();
        misunderstood.add(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    }

    /** What the message asks for besides what is done first; it replaces what an earlier one has left. */
    void pending(List<Intent> wishes) {
        pending.clear();
        pending.addAll(wishes.subList(0, Math.min(MOST_PENDING, wishes.size())));
    }

    List<Intent> pending() {
        return List.copyOf(pending);
    }

    /** The wish whose turn it is. */
    Optional<Intent> nextPending() {
        return Optional.ofNullable(pending.poll());
    }

    void clarifying() {
        clarifying = true;
    }

    /** A person owns the conversation from now on. */
    void handedOver() {
        owner = DialogueState.Owner.PERSON;
    }

    DialogueState.Owner owner() {
        return owner;
    }

    int failedTries() {
        return understood ? 0 : state.failedTries() + 1;
    }

    int clarifications() {
        return clarifying ? state.clarifications() + 1 : 0;
    }

    /** Keeps what a flow knows. */
    void frame(Frame frame) {
        frame.slots().forEach((name, slot) -> keep(name, slot.label(), slot.source(), slot.verified()));
        frame.facts().forEach((name, item) -> item.fields().forEach((field, value) -> {
            if (!NOT_FOR_DOSSIERS.contains(field)) {
                keep(name + "." + field, value, FilledSlot.SYSTEM, true);
            }
        }));
    }

    private void keep(String name, String value, String source, boolean verified) {
        slots.remove(name);
        slots.put(name, new Slot(name, value, source, verified));
    }

    DialogueState.Memory memory() {
        return new DialogueState.Memory(
                message.text(),
                message.intents()
                        .subList(0, Math.min(MOST_INTENTS, message.intents().size())),
                message.verificationLevel(),
                last(List.copyOf(slots.values()), MOST_SLOTS),
                last(steps, MOST_STEPS),
                last(List.copyOf(articles), MOST_ARTICLES),
                last(misunderstood, MOST_TEXTS));
    }

    static <T> List<T> last(List<T> list, int most) {
        return list.subList(Math.max(0, list.size() - most), list.size());
    }
}
