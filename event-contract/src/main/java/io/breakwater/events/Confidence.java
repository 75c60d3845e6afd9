package io.breakwater.events;

/** How sure a model is, from 0 to 1, as a share of cases in which it is right. */
public record Confidence(double value) implements Comparable<Confidence> {
    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Confidence must lie between 0 and 1");
        }
    }

    @Override
    public int compareTo(Confidence other) {
        return Double.compare(value, other.value);
    }
}
