package io.breakwater.triage.train;

import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.intent.ModelCard.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Readings of texts whose intent is known, and what they are worth. */
final class Scores {
    private static final int BINS = 10;
    private static final double SMALLEST = 1e-12;

    private record Reading(String language, String intent, List<ScoredIntent> found) {
        boolean right() {
            return rightWithin(1);
        }

        boolean rightWithin(int best) {
            return found.stream().limit(best).anyMatch(s -> s.intent().value().equals(intent));
        }

        double confidence() {
            return found.get(0).confidence().value();
        }

        double shareOfTruth() {
            return found.stream()
                    .filter(scored -> scored.intent().value().equals(intent))
                    .mapToDouble(scored -> scored.confidence().value())
                    .findFirst()
                    .orElse(0);
        }
    }

    private final List<Reading> readings = new ArrayList<>();

    void add(String language, String intent, List<ScoredIntent> found) {
        readings.add(new Reading(language, intent, found));
    }

    Figures figures() {
        return new Figures(
                readings.size(),
                round(share(readings, Reading::right)),
                round(share(readings, reading -> reading.rightWithin(3))),
                round(macroF1()),
                round(calibrationError()));
    }

    Map<String, Double> accuracyByLanguage() {
        Map<String, List<Reading>> byLanguage = new TreeMap<>();
        readings.forEach(r ->
                byLanguage.computeIfAbsent(r.language(), k -> new ArrayList<>()).add(r));
        Map<String, Double> accuracy = new TreeMap<>();
        byLanguage.forEach((language, own) -> accuracy.put(language, round(share(own, Reading::right))));
        return accuracy;
    }

    /** Mean surprise at the truth; what the temperature is chosen by. */
    double surprise() {
        return mean(readings, reading -> -Math.log(Math.max(reading.shareOfTruth(), SMALLEST)));
    }

    private double macroF1() {
        Map<String, int[]> counts = new TreeMap<>();
        for (Reading reading : readings) {
            String found = reading.found().get(0).intent().value();
            counts.computeIfAbsent(reading.intent(), k -> new int[3])[0] += reading.right() ? 1 : 0;
            counts.computeIfAbsent(reading.intent(), k -> new int[3])[1]++;
            counts.computeIfAbsent(found, k -> new int[3])[2]++;
        }
        return counts.values().stream()
                .filter(count -> count[1] > 0)
                .mapToDouble(count -> 2.0 * count[0] / (count[1] + count[2]))
                .average()
                .orElse(0);
    }

    private double calibrationError() {
        double[] gap = new double[BINS];
        for (Reading reading : readings) {
            int bin = Math.min(BINS - 1, (int) (reading.confidence() * BINS));
            gap[bin] += reading.confidence() - (reading.right() ? 1 : 0);
        }
        double sum = 0;
        for (double one : gap) {
            sum += Math.abs(one);
        }
        return sum / Math.max(1, readings.size());
    }

    private static double share(List<Reading> readings, java.util.function.Predicate<Reading> wanted) {
        return mean(readings, reading -> wanted.test(reading) ? 1 : 0);
    }

    private static double mean(List<Reading> readings, ToDoubleFunction<Reading> value) {
        return readings.stream().mapToDouble(value).average().orElse(0);
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
