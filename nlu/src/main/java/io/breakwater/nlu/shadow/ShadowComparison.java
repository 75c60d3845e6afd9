package io.breakwater.nlu.shadow;

import io.breakwater.nlu.model.Classifier;
import io.breakwater.nlu.model.Reading;
import io.breakwater.nlu.shadow.ShadowDiff.Example;
import io.breakwater.nlu.shadow.ShadowDiff.Shift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the same messages with two models and notes what differs. For one thread. */
public final class ShadowComparison {
    private static final int MOST_EXAMPLES = 20;
    private static final int BEFORE = 0;
    private static final int AFTER = 1;
    private static final int GAINED = 2;
    private static final int LOST = 3;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();
    private int messages;
    private int newlyOutOfScope;
    private int newlyInScope;

    private ShadowComparison() {}

    /** @param texts recorded messages, all in one language */
    public static ShadowDiff of(Classifier before, Classifier after, List<String> texts, String language) {
        ShadowComparison comparison = new ShadowComparison();
        texts.forEach(text -> comparison.add(text, before.read(text, language), after.read(text, language)));
        return comparison.result(before.version(), after.version());
    }

    private void add(String text, Reading before, Reading after) {
        messages++;
        newlyOutOfScope += after.isOutOfScope() && !before.isOutOfScope() ? 1 : 0;
        newlyInScope += before.isOutOfScope() && !after.isOutOfScope() ? 1 : 0;
        String was = before.best().intent();
        String is = after.best().intent();
        count(was, BEFORE);
        count(is, AFTER);
        if (!was.equals(is)) {
            count(was, LOST);
            count(is, GAINED);
            examples.add(new Example(
                    text, was, before.best().probability(), is, after.best().probability()));
        }
    }

    private void count(String intent, int what) {
        counts.computeIfAbsent(intent, name -> new int[4])[what]++;
    }

    private ShadowDiff result(String before, String after) {
        List<Shift> shifts = new ArrayList<>();
        counts.forEach((intent, n) -> {
            if (n[GAINED] + n[LOST] > 0) {
                shifts.add(new Shift(intent, n[BEFORE], n[AFTER], n[GAINED], n[LOST]));
            }
        });
        shifts.sort(Comparator.comparingInt((Shift shift) -> shift.gained() + shift.lost())
                .reversed());
        examples.sort(Comparator.comparingDouble(Example::afterProbability).reversed());
        return new ShadowDiff(
                before,
                after,
                messages,
                examples.size(),
                newlyOutOfScope,
                newlyInScope,
                List.copyOf(shifts),
                List.copyOf(examples.subList(0, Math.min(MOST_EXAMPLES, examples.size()))));
    }
}
