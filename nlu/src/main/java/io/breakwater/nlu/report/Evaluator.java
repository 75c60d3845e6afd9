package io.breakwater.nlu.report;

import io.breakwater.nlu.calibrate.MacroF1;
import io.breakwater.nlu.calibrate.ReliabilityBins;
import io.breakwater.nlu.calibrate.Separation;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.Classifier;
import io.breakwater.nlu.model.Reading;
import io.breakwater.nlu.model.Reading.Stage;
import io.breakwater.nlu.report.Evaluation.Confusion;
import io.breakwater.nlu.report.Evaluation.OutOfScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Measures a classifier on texts whose intent is known; on the calling thread. */
public final class Evaluator {
    private static final int WARM_UP = 1_000;
    private static final int MOST_CONFUSIONS = 15;

    private final Classifier classifier;
    private final List<LabelledText> texts;
    private final List<Reading> readings = new ArrayList<>();

    private Evaluator(Classifier classifier, List<LabelledText> texts) {
        this.classifier = classifier;
        this.texts = texts;
    }

    /** @param outOfScope texts about none of the intents, in the language of the others; may be empty */
    public static Evaluation measure(Classifier classifier, List<LabelledText> texts, List<String> outOfScope) {
        Evaluator evaluator = new Evaluator(classifier, texts);
        evaluator.read();
        return evaluator.result(evaluator.outOfScope(outOfScope));
    }

    private void read() {
        texts.stream().limit(WARM_UP).forEach(text -> classifier.read(text.text(), text.language()));
        texts.forEach(text -> readings.add(classifier.read(text.text(), text.language())));
    }

    private Evaluation result(@Nullable OutOfScope outOfScope) {
        boolean[] right = new boolean[texts.size()];
        double[] confidences = new double[texts.size()];
        int hits = 0;
        for (int i = 0; i < right.length; i++) {
            right[i] = found(i).equals(texts.get(i).intent());
            confidences[i] = readings.get(i).best().probability();
            hits += right[i] ? 1 : 0;
        }
        ReliabilityBins reliability = ReliabilityBins.of(confidences, right);
        long escalated =
                readings.stream().filter(r -> r.stage() == Stage.CASCADE).count();
        double all = Math.max(1, texts.size());
        return new Evaluation(
                classifier.version(),
                texts.size(),
                hits / all,
                macroF1(),
                reliability.expectedError(),
                escalated / all,
                reliability,
                confusions(),
                latency(),
                outOfScope);
    }

    private String found(int text) {
        return readings.get(text).best().intent();
    }

    private double macroF1() {
        Map<String, Integer> places = new HashMap<>();
        int[] truth = new int[texts.size()];
        int[] found = new int[texts.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = place(texts.get(i).intent(), places);
            found[i] = place(found(i), places);
        }
        return MacroF1.of(truth, found, places.size());
    }

    private static int place(String intent, Map<String, Integer> places) {
        Integer known = places.putIfAbsent(intent, places.size());
        return known == null ? places.size() - 1 : known;
    }

    private List<Confusion> confusions() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!found(i).equals(texts.get(i).intent())) {
                counts.computeIfAbsent(texts.get(i).intent(), intent -> new TreeMap<>())
                        .merge(found(i), 1, Integer::sum);
            }
        }
        List<Confusion> confusions = new ArrayList<>();
        counts.forEach((truth, row) -> row.forEach((found, n) -> confusions.add(new Confusion(truth, found, n))));
        confusions.sort(Comparator.comparingInt(Confusion::texts).reversed());
        return List.copyOf(confusions.subList(0, Math.min(MOST_CONFUSIONS, confusions.size())));
    }

    private Map<String, Latency> latency() {
        Map<String, Latency> latency = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            latency.put(
                    stage.word(),
                    Latency.of(readings.stream()
                            .filter(r -> r.stage() == stage)
                            .mapToLong(Reading::nanoseconds)
                            .toArray()));
        }
        latency.put(
                "all",
                Latency.of(readings.stream().mapToLong(Reading::nanoseconds).toArray()));
        return latency;
    }

    private @Nullable OutOfScope outOfScope(List<String> outside) {
        if (outside.isEmpty() || texts.isEmpty()) {
            return null;
        }
        String language = texts.get(0).language();
        List<Reading> strangers =
                outside.stream().map(text -> classifier.read(text, language)).toList();
        double[] out = strangers.stream().mapToDouble(Reading::outOfScope).toArray();
        double[] in = readings.stream().mapToDouble(Reading::outOfScope).toArray();
        return new OutOfScope(
                out.length,
                Separation.area(in, out),
                rejected(readings),
                rejected(strangers),
                Separation.curve(in, out));
    }

    private static double rejected(List<Reading> readings) {
        return readings.stream().filter(Reading::isOutOfScope).count() / (double) readings.size();
    }
}
