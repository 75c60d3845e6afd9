package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.domain.Flow;
import io.breakwater.chatbot.domain.Flows;
import io.breakwater.chatbot.domain.Library;
import io.breakwater.chatbot.domain.Phrases;
import io.breakwater.events.Intent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param earlier what conversations that began before the last release end on
     */
    Library read(List<ContentFile> texts, List<ContentFile> flows, List<ContentFile> earlier) {
        Phrases phrases = TextFiles.read(texts, mistakes);
        List<Flow> today = flows(flows, phrases, true);
        List<Flow> before = flows(earlier, phrases, false);
        mistakes.refuse();
        return new Library(new Flows(today, before), phrases);
    }

    private List<Flow> flows(List<ContentFile> files, Phrases phrases, boolean begin) {
        Map<Intent, String> begunBy = new HashMap<>();
        List<Flow> flows = new ArrayList<>();
        for (ContentFile file : files) {
            FlowDraft draft = FlowReader.read(file, mistakes);
            new FlowCheck(draft, articleExists, mistakes).run();
            new FactCheck(draft, phrases, mistakes).run();
            for (Intent intent : begin ? draft.intents : List.<Intent>of()) {
                String other = begunBy.put(intent, file.stem());
                if (other != null) {
                    mistakes.add(
                            file.name(),
                            draft.intentsLine,
                            "the intent \"" + intent.value() + "\" already begins the flow \"" + other + "\"");
                }
            }
            flows.add(draft.finished());
        }
        return flows;
    }
}
