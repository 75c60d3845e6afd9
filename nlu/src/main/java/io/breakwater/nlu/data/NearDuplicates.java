package io.breakwater.nlu.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a text is all but one of the given ones: a figure measured on texts that were trained on means nothing.
 * Two texts are near when they share more than {@value #SHARED} of their runs of four characters (Jaccard), whatever
 * their case, punctuation and spaces. For one thread.
 */
public final class NearDuplicates {
    private static final double SHARED = 0.8;
    private static final int RUN = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final List<String> texts;
    private final List<Set<String>> runs = new ArrayList<>();
    private final Map<String, List<Integer>> byRun = new HashMap<>();

    public NearDuplicates(List<String> texts) {
        this.texts = List.copyOf(texts);
        for (String text : this.texts) {
            Set<String> own = runs(text);
            own.forEach(
                    run -> byRun.computeIfAbsent(run, r -> new ArrayList<>()).add(runs.size()));
            runs.add(own);
        }
    }

    /** The given text that this one is near to. */
    public Optional<String> of(String text) {
        Set<String> own = runs(text);
        Map<Integer, Integer> common = new HashMap<>();
        own.forEach(run -> byRun.getOrDefault(run, List.of()).forEach(place -> common.merge(place, 1, Integer::sum)));
        return common.entrySet().stream()
                .filter(entry -> isNear(
                        entry.getValue(), own.size(), runs.get(entry.getKey()).size()))
                .map(entry -> texts.get(entry.getKey()))
                .sorted()
                .findFirst();
    }

    private static boolean isNear(int common, int one, int other) {
        return common > SHARED * (one + other - common);
    }

    private static Set<String> runs(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = " " + BETWEEN_WORDS.matcher(even).replaceAll(" ").strip() + " ";
        Set<String> runs = new HashSet<>();
        for (int i = 0; i == 0 || i + RUN <= words.length(); i++) {
            runs.add(words.substring(i, Math.min(i + RUN, words.length())));
        }
        return runs;
    }
}
