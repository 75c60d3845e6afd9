package io.breakwater.triage.urgency;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.events.Urgency;
import io.breakwater.triage.content.ContentFile;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.UrgencyRule;
import io.breakwater.triage.domain.UrgencyRules;
import io.breakwater.triage.language.Languages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and checks the rules for signals. */
public final class UrgencyRuleFile {
    public static final String PATH = "triage/rules/urgency.yaml";
    private static final Set<Urgency> KNOWN = Set.of(Urgency.LOW, Urgency.NORMAL, Urgency.HIGH, Urgency.URGENT);

    private record Entry(
            String id,
            String signal,
            String urgency,
            Map<String, List<String>> languages,
            @Nullable Map<String, List<String>> unless) {
        UrgencyRule toRule() {
            Map<String, List<String>> exceptions = unless == null ? Map.of() : unless;
            check(languages);
            check(exceptions);
            return new UrgencyRule(id, Signal.of(signal), level(), all(languages), all(exceptions));
        }

        private Urgency level() {
            Urgency level = new Urgency(urgency);
            if (!KNOWN.contains(level)) {
                throw new IllegalArgumentException("unknown urgency \"" + urgency + "\"");
            }
            return level;
        }

        private static void check(Map<String, List<String>> patterns) {
            if (!Languages.ALL.containsAll(patterns.keySet())) {
                throw new IllegalArgumentException(
                        "languages " + patterns.keySet() + " are not all of ours, which are " + Languages.ALL);
            }
        }

        private static List<String> all(Map<String, List<String>> patterns) {
            return patterns.values().stream().flatMap(List::stream).toList();
        }
    }

    private UrgencyRuleFile() {}

    /** @throws IllegalArgumentException that names the file and the rule when one is wrong */
    public static UrgencyRules load() {
        List<Entry> entries = ContentFile.read(PATH, new TypeReference<>() {});
        try {
            return new UrgencyRules(entries.stream().map(UrgencyRuleFile::rule).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(PATH + ": " + e.getMessage(), e);
        }
    }

    /** The first digits of the file's SHA-256. */
    public static String version() {
        return ContentFile.sha256(PATH).substring(0, 8);
    }

    private static UrgencyRule rule(Entry entry) {
        try {
            return entry.toRule();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Rule " + entry.id() + ": " + e.getMessage(), e);
        }
    }
}
