package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.content.Place;
import io.breakwater.chatbot.content.YamlMap;
import io.breakwater.chatbot.domain.EndStep;
import io.breakwater.events.Intent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one flow file: {@code description}, {@code intents}, the {@code skills} that a person needs who takes over, and
 * {@code steps}, of which the first begins. A step {@code use: NAME} is replaced by the steps of that part, a file with {@code description} and {@code steps} only.
 */
final class FlowReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final Map<String, ContentFile> parts;
    private final Mistakes mistakes;

    /** @param parts what flows share, by name */
    FlowReader(Map<String, ContentFile> parts, Mistakes mistakes) {
        this.parts = parts;
        this.mistakes = mistakes;
    }

    FlowDraft read(ContentFile file) {
        FlowDraft draft = new FlowDraft(file);
        YamlMap root = YamlMap.read(file, mistakes);
        root.only(Set.of("description", "intents", "skills", "steps"));
        draft.description = root.required("description");
        draft.skills.addAll(root.texts("skills"));
        draft.intentsPlace = root.place("intents");
        root.texts("intents").forEach(intent -> draft.intents.add(new Intent(intent)));
        if (draft.intents.isEmpty()) {
            root.mistake("intents", "\"intents\" must name what customers say to begin this flow");
        }
        root.map("steps").ifPresent(steps -> {
            draft.start = first(steps);
            readSteps(steps, Scope.flow(file.stem()), draft);
        });
        draft.steps.put(Scope.END, new EndStep(Scope.END));
        draft.places.put(Scope.END, new Place(file.name(), 1));
        return draft;
    }

    private static String first(YamlMap steps) {
        if (steps.keys().isEmpty()) {
            steps.mistake("", "\"steps\" is empty");
        }
        return steps.keys().stream().findFirst().orElse("");
    }

    private void readSteps(YamlMap steps, Scope scope, FlowDraft draft) {
        for (String written : steps.keys()) {
            if (!NAME.matcher(written).matches() || written.equals(Scope.END)) {
                steps.mistake(written, "a step cannot be called \"" + written + "\"");
                continue;
            }
            String id = scope.step(written);
            draft.places.put(id, steps.place(written));
            Optional<YamlMap> body = steps.map(written);
            if (body.isPresent() && body.get().has("use")) {
                use(body.get(), scope, id, draft);
            } else if (body.isPresent()) {
                new StepReader(draft, scope, id, body.get()).read().ifPresent(step -> draft.steps.put(id, step));
            }
        }
    }

    private void use(YamlMap body, Scope user, String id, FlowDraft draft) {
        body.only(Set.of("use", "next"));
        String name = body.required("use");
        String next = user.step(body.required("next"));
        draft.followers.add(new FlowDraft.Mention(next, body.place("next")));
        ContentFile part = parts.get(name);
        if (part == null || !user.user().isEmpty()) {
            body.mistake("use", part == null ? "there is no part \"" + name + "\"" : "a part cannot use another part");
            return;
        }
        draft.used.add(part);
        YamlMap root = YamlMap.read(part, mistakes);
        root.only(Set.of("description", "steps"));
        root.required("description");
        root.map("steps").ifPresent(steps -> readSteps(steps, new Scope(name, id, first(steps), next), draft));
    }
}
