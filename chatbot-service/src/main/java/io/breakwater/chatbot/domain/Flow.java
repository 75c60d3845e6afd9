package io.breakwater.chatbot.domain;

import io.breakwater.events.Intent;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation that solves one kind of request, as its file describes it.
 *
 * @param id snake_case, the name of the file
 * @param version changes whenever the file's content does
 * @param description one line for agents and authors
 * @param intents what customers say to begin it
 * @param start the first step
 */
public record Flow(
        String id, String version, String description, Set<Intent> intents, String start, Map<String, Step> steps) {
    public Flow {
        intents = Set.copyOf(intents);
        steps = Map.copyOf(steps);
    }

    /** The steps that may still come after this one, without it unless the flow can come back to it. */
    Set<String> after(String name) {
        Set<String> after = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(step(name).followers());
        while (!open.isEmpty()) {
            String next = open.pop();
            if (steps.containsKey(next) && after.add(next)) {
                open.addAll(step(next).followers());
            }
        }
        return after;
    }

    /** The step at which it goes on when the customer has sent a document; empty when it asks for none. */
    Optional<UploadStep> upload() {
        return steps.values().stream()
                .filter(UploadStep.class::isInstance)
                .map(UploadStep.class::cast)
                .min(Comparator.comparing(UploadStep::id));
    }

    Step step(String name) {
        Step step = steps.get(name);
        if (step == null) {
            throw new IllegalArgumentException("Flow " + id + " " + version + " has no step \"" + name + "\"");
        }
        return step;
    }
}
