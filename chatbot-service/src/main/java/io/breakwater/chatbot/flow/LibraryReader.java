package io.breakwater.chatbot.flow;

import static java.util.stream.Collectors.toMap;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.content.Place;
import io.breakwater.chatbot.domain.Flow;
import io.breakwater.chatbot.domain.Flows;
import io.breakwater.chatbot.domain.Library;
import io.breakwater.chatbot.domain.Phrases;
import io.breakwater.events.Intent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Turns files into a library, or refuses all of them with every mistake. */
final class LibraryReader {
    private final Predicate<String> articleExists;
    private final Mistakes mistakes = new Mistakes();

    LibraryReader(Predicate<String> articleExists) {
        this.articleExists = articleExists;
    }

    /**
     * @param flows what new conversations begin
     * @param earlier the flows of releases before, each with its parts: what conversations that began then end on
     */
    Library read(List<ContentFile> texts, List<ContentFile> flows, List<List<ContentFile>> earlier) {
        Phrases phrases = TextFiles.read(texts, mistakes);
        List<Flow> today = flows(flows, phrases, true);
        List<Flow> before = earlier.stream()
                .flatMap(release -> flows(release, phrases, false).stream())
                .toList();
        mistakes.refuse();
        return new Library(new Flows(today, before), phrases, true);
    }

    private List<Flow> flows(List<ContentFile> files, Phrases phrases, boolean begin) {
        Map<Intent, String> begunBy = new HashMap<>();
        List<Flow> flows = new ArrayList<>();
        Map<String, ContentFile> parts =
                files.stream().filter(LibraryReader::isPart).collect(toMap(ContentFile::stem, f -> f));
        Set<ContentFile> used = new HashSet<>();
        FlowReader reader = new FlowReader(parts, mistakes);
        for (ContentFile file : files.stream().filter(f -> !isPart(f)).toList()) {
            FlowDraft draft = reader.read(file);
            new FlowCheck(draft, articleExists, mistakes).run();
            new FactCheck(draft, phrases, mistakes).run();
            for (Intent intent : begin ? draft.intents : List.<Intent>of()) {
                String other = begunBy.put(intent, file.stem());
                if (other != null) {
                    mistakes.add(
                            draft.intentsPlace,
                            "the intent \"" + intent.value() + "\" already begins the flow \"" + other + "\"");
                }
            }
            flows.add(draft.finished());
            used.addAll(draft.used);
        }
        parts.values().stream()
                .filter(part -> begin && !used.contains(part))
                .forEach(part -> mistakes.add(new Place(part.name(), 1), "no flow uses this part"));
        return flows;
    }

    /** Parts of flows stand in a folder of their own. */
    static boolean isPart(ContentFile file) {
        return file.name().contains("/parts/");
    }
}
