package io.breakwater.chatbot.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One flow under way in a conversation. Frames are stacked: the last one runs, those below wait for it to end.
 *
 * @param version the content of the flow at the time the customer began it
 * @param step where it stands
 * @param slots what the customer chose or said
 * @param facts the things of the account that the flow looks at, by name
 * @param lists the things among which the customer may choose
 * @param tries failed answers to the question at {@code step}
 */
public record Frame(
        String flow,
        String version,
        String step,
        Map<String, FilledSlot> slots,
        Map<String, Item> facts,
        Map<String, List<Item>> lists,
        int tries) {
    public Frame {
        slots = Map.copyOf(slots);
        facts = Map.copyOf(facts);
        lists = Map.copyOf(lists);
    }

    static Frame of(Flow flow) {
        return new Frame(flow.id(), flow.version(), flow.start(), Map.of(), Map.of(), Map.of(), 0);
    }

    Frame at(String step) {
        return new Frame(flow, version, step, slots, facts, lists, step.equals(this.step) ? tries : 0);
    }

    Frame withFailedTry() {
        return new Frame(flow, version, step, slots, facts, lists, tries + 1);
    }

    Frame with(String slot, FilledSlot value) {
        return new Frame(flow, version, step, plus(slots, slot, value), facts, lists, 0);
    }

    Frame with(String name, Item fact) {
        return new Frame(flow, version, step, slots, plus(facts, name, fact), lists, tries);
    }

    Frame with(String name, List<Item> items) {
        return new Frame(flow, version, step, slots, facts, plus(lists, name, items), tries);
    }

    /** The same flow without these answers, and the things that were chosen with them. */
    Frame without(List<String> forgotten) {
        Map<String, FilledSlot> kept = new LinkedHashMap<>(slots);
        Map<String, Item> keptFacts = new LinkedHashMap<>(facts);
        forgotten.forEach(kept::remove);
        forgotten.forEach(keptFacts::remove);
        return new Frame(flow, version, step, kept, keptFacts, lists, 0);
    }

    /** The value of {@code slot} or of {@code thing.field}; null when it is not known. */
    @Nullable
    String value(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            FilledSlot slot = slots.get(name);
            return slot == null ? null : slot.value();
        }
        Item item = facts.get(name.substring(0, dot));
        return item == null ? null : item.get(name.substring(dot + 1));
    }

    /** Whether it holds anything that the exchange has told. */
    boolean knowsAccount() {
        return !facts.isEmpty() || !lists.isEmpty();
    }

    List<Item> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private static <T> Map<String, T> plus(Map<String, T> map, String name, T value) {
        Map<String, T> larger = new LinkedHashMap<>(map);
        larger.put(name, value);
        return larger;
    }
}
