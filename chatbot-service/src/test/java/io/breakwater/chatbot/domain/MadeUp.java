package io.breakwater.chatbot.domain;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.Intent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Flows that a test makes up, with a few texts of their own beside the shipped ones. */
final class MadeUp {
    /** What begins the flow that {@link #chat} knows. */
    static final String WISH = "made_up_wish";

    static final EndStep END = new EndStep("end");
    static final SayStep SAID = new SayStep("said", "try.said", "end");
    static final HandoffStep PERSON =
            new HandoffStep("person", "try.person", EscalationReason.FLOW_NEEDS_PERSON, List.of());

    private static final Map<String, List<String>> TEXTS = Map.of(
            "try.ask", List.of("Tell me."),
            "try.said", List.of("It is {answer}."),
            "try.person", List.of("A person comes."),
            "try.option", List.of("Thing {item.id}"),
            "try.small", List.of("A small one"),
            "try.large", List.of("A large one"));

    private MadeUp() {}

    /** A conversation about one flow that begins with the first of these steps. */
    static Chat chat(Step... steps) {
        Map<String, Map<String, List<String>>> texts =
                new HashMap<>(ShippedLibrary.LIBRARY.phrases().byLanguage());
        Map<String, List<String>> english = new HashMap<>(texts.getOrDefault("en", Map.of()));
        english.putAll(TEXTS);
        texts.put("en", english);
        return new Chat(
                new Library(new Flows(List.of(flow("try", "1", WISH, steps)), List.of()), new Phrases(texts), true));
    }

    static Flow flow(String id, String version, String intent, Step... steps) {
        Map<String, Step> byId = new LinkedHashMap<>();
        List.of(steps).forEach(step -> byId.put(step.id(), step));
        return new Flow(id, version, "Tries it.", Set.of(new Intent(intent)), steps[0].id(), byId);
    }
}
