package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.content.YamlMap;
import io.breakwater.chatbot.domain.EndStep;
import io.breakwater.events.Intent;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one flow file: {@code description}, {@code intents} and {@code steps}, of which the first begins. */
final class FlowReader {
    /** The step that every flow has: nothing more to do. */
    static final String END = "end";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private FlowReader() {}

    static FlowDraft read(ContentFile file, Mistakes mistakes) {
        FlowDraft draft = new FlowDraft(file);
        YamlMap root = YamlMap.read(file, mistakes);
        root.only(Set.of("description", "intents", "steps"));
        draft.description = root.required("description");
        draft.intentsLine = root.line("intents");
        root.texts("intents").forEach(intent -> draft.intents.add(new Intent(intent)));
        if (draft.intents.isEmpty()) {
            root.mistake("intents", "\"intents\" must name what customers say to begin this flow");
        }
        root.map("steps").ifPresent(steps -> readSteps(steps, draft));
        draft.steps.put(END, new EndStep(END));
        draft.lines.put(END, root.line());
        return draft;
    }

    private static void readSteps(YamlMap steps, FlowDraft draft) {
        for (String id : steps.keys()) {
            if (!NAME.matcher(id).matches() || id.equals(END)) {
                steps.mistake(id, "a step cannot be called \"" + id + "\"");
                continue;
            }
            draft.lines.put(id, steps.line(id));
            Optional<YamlMap> body = steps.map(id);
            if (body.isPresent()) {
                new StepReader(draft, id, body.get()).read().ifPresent(step -> draft.steps.put(id, step));
            }
            if (draft.start.isEmpty()) {
                draft.start = id;
            }
        }
        if (draft.start.isEmpty()) {
            steps.mistake("", "\"steps\" is empty");
        }
    }
}
