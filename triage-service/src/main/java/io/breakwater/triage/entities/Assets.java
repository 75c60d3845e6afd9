package io.breakwater.triage.entities;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.triage.content.ContentFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The assets that customers name most, by ticker and by name. */
final class Assets implements Finder {
    private static final String PATH = "triage/entities/assets.yaml";

    private record Content(Map<String, List<String>> names, List<String> alsoWords) {}

    private final WordTree<String> names = new WordTree<>();
    private final Set<String> alsoWords;

    Assets() {
        Content content = ContentFile.read(PATH, new TypeReference<>() {});
        content.names().forEach((ticker, words) -> {
            names.put(ticker, ticker);
            words.forEach(word -> names.put(word, ticker));
        });
        alsoWords = Set.copyOf(content.alsoWords());
    }

    @Override
    public void find(Reading reading, Findings findings) {
        for (int at = 0; at < reading.length(); at++) {
            WordTree.Hit<String> hit = reading.isWordStart(at) ? at(reading, at) : null;
            if (hit != null && !isOnlyWord(reading.text(at, hit.end()))) {
                findings.add("asset", at, hit.end(), hit.meaning());
            }
        }
    }

    /** The asset whose ticker or name stands here, be it a word as well; null when there is none. */
    WordTree.@Nullable Hit<String> at(Reading reading, int from) {
        return names.longest(reading, from);
    }

    private boolean isOnlyWord(String written) {
        String key = written.toLowerCase(Locale.ROOT);
        return alsoWords.contains(key) && !written.equals(key.toUpperCase(Locale.ROOT));
    }
}
