package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.domain.CallStep;
import io.breakwater.chatbot.domain.CollectStep;
import io.breakwater.chatbot.domain.ListedAnswers;
import io.breakwater.chatbot.domain.Operation;
import io.breakwater.chatbot.domain.Step;
import io.breakwater.chatbot.domain.UploadStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a flow can know at all: slots, lists, and things with their fields. */
final class Known {
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<String>> things = new HashMap<>();
    private final Set<String> slots = new HashSet<>();

    private Known() {}

    static Known of(FlowDraft draft) {
        Known known = new Known();
        draft.steps.values().forEach(known::call);
        draft.steps.values().forEach(known::collect);
        draft.steps.values().forEach(known::upload);
        return known;
    }

    private void call(Step step) {
        if (step instanceof CallStep call) {
            Operation operation = call.operation();
            (operation.givesList() ? lists : things).put(call.into(), operation.fields());
        }
    }

    private void collect(Step step) {
        if (step instanceof CollectStep collect) {
            slots.add(collect.slot());
            if (collect.answers() instanceof ListedAnswers listed && lists.containsKey(listed.list())) {
                things.put(collect.slot(), lists.get(listed.list()));
            }
        }
    }

    private void upload(Step step) {
        if (step instanceof UploadStep upload) {
            things.put(upload.into(), UploadStep.FIELDS);
        }
    }

    boolean slot(String name) {
        return slots.contains(name);
    }

    boolean list(String name) {
        return lists.containsKey(name);
    }

    boolean thing(String name) {
        return things.containsKey(name);
    }

    /** The fields of the things in any list: what an option's text may name. */
    boolean itemField(String field) {
        return lists.values().stream().anyMatch(fields -> fields.contains(field));
    }

    /** A slot, or a field of a thing. */
    boolean value(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? slots.contains(name)
                : things.getOrDefault(name.substring(0, dot), List.of()).contains(name.substring(dot + 1));
    }
}
