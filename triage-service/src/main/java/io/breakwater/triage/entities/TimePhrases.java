package io.breakwater.triage.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes rules of the phrases of {@code times.yaml}: one of each choice, without and with what may be missing. */
final class TimePhrases {
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}|[^{}]+");
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("\\{(?:n|count)} ?\\{unit}");

    private final TimeWords words;
    private final List<TimeRule> rules = new ArrayList<>();

    private TimePhrases(TimeWords words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException that names the phrase when one is wrong */
    static List<TimeRule> rules(TimeFile.Language language) {
        TimePhrases phrases = new TimePhrases(new TimeWords(language));
        for (TimeSense sense : TimeSense.values()) {
            language.phrases(sense).forEach(phrase -> phrases.add(sense, phrase, null));
        }
        for (Map.Entry<String, List<String>> days : language.days().entrySet()) {
            days.getValue().forEach(phrase -> phrases.add(TimeSense.DAYS, phrase, days.getKey()));
        }
        return phrases.rules;
    }

    private void add(TimeSense sense, String phrase, @Nullable String fixed) {
        for (String plain : Choices.spelledOut(phrase)) {
            rule(sense, plain, fixed);
            if (words.hasSpans() && NUMBER_AND_UNIT.matcher(plain).find()) {
                rule(sense, NUMBER_AND_UNIT.matcher(plain).replaceFirst("{span}"), fixed);
            }
        }
    }

    private void rule(TimeSense sense, String phrase, @Nullable String fixed) {
        List<TimeRule.Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(phrase);
        while (part.find()) {
            if (part.group(1) != null) {
                parts.add(new TimeRule.Part(TimeSlot.of(part.group(1)), ""));
            } else if (!part.group().isBlank()) {
                parts.add(new TimeRule.Part(null, Reading.spelling(part.group().strip())));
            }
        }
        if (parts.get(0).isNumeric() && (parts.size() < 2 || parts.get(1).isNumeric())) {
            throw new IllegalArgumentException("\"" + phrase + "\" needs a word behind its first number");
        }
        rules.add(new TimeRule(sense, parts, words, fixed));
    }
}
