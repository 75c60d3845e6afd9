package io.breakwater.chatbot.domain;

import io.breakwater.events.Intent;
import java.util.Map;
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

    Step step(String name) {
        Step step = steps.get(name);
        if (step == null) {
            throw new IllegalArgumentException("Flow " + id + " " + version + " has no step \"" + name + "\"");
        }
        return step;
    }
}
