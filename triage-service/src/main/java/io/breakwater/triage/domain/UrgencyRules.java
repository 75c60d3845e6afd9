package io.breakwater.triage.domain;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that find signals in a message, whatever a model thinks of it. Any thread may ask. */
public final class UrgencyRules {
    private final Map<String, UrgencyRule> rules = new LinkedHashMap<>();
    private final PatternIndex patterns = new PatternIndex();
    private final PatternIndex exceptions = new PatternIndex();

    public UrgencyRules(List<UrgencyRule> rules) {
        for (UrgencyRule rule : rules) {
            if (this.rules.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("Two rules are called " + rule.id());
            }
            rule.patterns().forEach(pattern -> add(patterns, pattern, rule.id()));
            rule.unless().forEach(pattern -> add(exceptions, pattern, rule.id()));
        }
    }

    private static void add(PatternIndex index, String pattern, String rule) {
        try {
            index.add(pattern, rule);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Rule " + rule + ", pattern \"" + pattern + "\": " + e.getMessage(), e);
        }
    }

    /** What the rules find: one entry a rule, in the order of the message. */
    public List<SignalFound> in(InquiryText text) {
        Map<String, String> found = patterns.in(text);
        if (found.isEmpty()) {
            return List.of();
        }
        Set<String> excepted = exceptions.in(text).keySet();
        return found.entrySet().stream()
                .filter(entry -> !excepted.contains(entry.getKey()))
                .map(entry -> rule(entry.getKey()).found(entry.getValue()))
                .toList();
    }

    private UrgencyRule rule(String id) {
        return requireNonNull(rules.get(id), id);
    }
}
