package io.breakwater.triage.domain;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
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

    /**
     * What the rules find: one entry a rule, in the order of the message. An exception holds for its own sentence only:
     * "what is phishing? I gave them my password" is still found.
     */
    public List<SignalFound> in(InquiryText text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (InquiryText sentence : text.sentences()) {
            Map<String, String> here = patterns.in(sentence);
            if (!here.isEmpty()) {
                here.keySet().removeAll(exceptions.in(sentence).keySet());
                here.forEach(found::putIfAbsent);
            }
        }
        return found.entrySet().stream()
                .map(entry -> rule(entry.getKey()).found(entry.getValue()))
                .toList();
    }

    /**
     * What the rules say cannot be meant: the signals of whose rules an exception fits a message of one sentence while no
     * rule does ("how do I protect my account from hackers?"). In longer messages something else may be meant as well.
     */
    public Set<Signal> ruledOut(InquiryText text) {
        if (text.sentences().size() > 1) {
            return Set.of();
        }
        Set<Signal> excepted = EnumSet.noneOf(Signal.class);
        exceptions.in(text).keySet().forEach(id -> excepted.add(rule(id).signal()));
        in(text).forEach(found -> excepted.remove(found.signal()));
        return excepted;
    }

    private UrgencyRule rule(String id) {
        return requireNonNull(rules.get(id), id);
    }
}
