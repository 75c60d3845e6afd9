package io.breakwater.triage.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words of one language that stand in the slots of its phrases. */
final class TimeWords {
    /** The language of a message shows in its first characters. */
    private static final int FAR = 400;

    private final Map<TimeSlot, Map<String, Integer>> words = new LinkedHashMap<>();
    private final Map<TimeSlot, WordTree<Integer>> trees = new LinkedHashMap<>();
    private final List<String> spans = new ArrayList<>();
    private final Set<String> capital;
    private final Set<String> notWords;
    private final Map<String, WordTree<Boolean>> falseFriends = new LinkedHashMap<>();

    TimeWords(TimeFile.Language language) {
        capital = Set.copyOf(language.capital());
        notWords = Set.copyOf(language.notWords());
        putAll(TimeSlot.N, language.numbers());
        putAll(TimeSlot.COUNT, language.numbers());
        putAll(TimeSlot.HOUR, language.numbers());
        Objects.requireNonNull(words.get(TimeSlot.COUNT))
                .values()
                .removeIf(number -> number == 1 && language.oneIsArticle());
        Objects.requireNonNull(words.get(TimeSlot.HOUR))
                .values()
                .removeIf(number -> number == 1 && !language.hourOfOne());
        putAll(TimeSlot.MONTH, language.months());
        putAll(TimeSlot.WEEKDAY, language.weekdays());
        language.units()
                .forEach((unit, names) ->
                        put(TimeSlot.UNIT, names, TimeParts.Unit.of(unit).ordinal()));
        putSpans(language.spans());
        Objects.requireNonNull(language.falseFriends())
                .forEach((word, company) -> falseFriends.put(word, WordTree.of(company, true)));
        words.forEach((slot, entries) -> {
            WordTree<Integer> tree = new WordTree<>();
            entries.forEach(tree::put);
            trees.put(slot, tree);
        });
    }

    private void putSpans(Map<String, List<String>> named) {
        named.forEach((value, names) -> {
            names.forEach(name -> put(TimeSlot.SPAN, name.replace(' ', '_'), spans.size()));
            spans.add(value);
        });
    }

    private void putAll(TimeSlot slot, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            put(slot, names.get(i), i + 1);
        }
    }

    private void put(TimeSlot slot, String names, int value) {
        for (String name : names.split(" ")) {
            words.computeIfAbsent(slot, s -> new LinkedHashMap<>())
                    .putIfAbsent(Reading.spelling(name.replace('_', ' ')), value);
        }
    }

    boolean hasSpans() {
        return !spans.isEmpty();
    }

    String span(int index) {
        return spans.get(index);
    }

    /** Words with what they mean. */
    Map<String, Integer> of(TimeSlot slot) {
        return words.getOrDefault(slot, Map.of());
    }

    /** The word of this slot that stands here. */
    WordTree.@Nullable Hit<Integer> longest(TimeSlot slot, Reading reading, int at) {
        WordTree<Integer> tree = trees.get(slot);
        return tree == null ? null : tree.longest(reading, at);
    }

    /** Whether the word counts: "may" and "march" are more often verbs, "sau" is not "sáu". */
    boolean counts(Reading reading, int start, int end) {
        if (capital.isEmpty() && notWords.isEmpty()) {
            return true;
        }
        String written = reading.text(start, end).toLowerCase(Locale.ROOT);
        return !notWords.contains(written) && (reading.isCapital(start) || !capital.contains(written));
    }

    /** Whether a phrase that begins with these words is another language's, in the company that it keeps. */
    boolean isFalseFriend(Reading reading, String firstWords) {
        WordTree<Boolean> company = falseFriends.get(firstWords);
        return company != null
                && IntStream.range(0, Math.min(reading.length(), FAR))
                        .anyMatch(at -> reading.isWordStart(at) && company.longest(reading, at) != null);
    }
}
