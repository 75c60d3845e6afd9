package io.breakwater.events;

import java.util.List;

/** How soon a message must be dealt with. Ordered; a word that this version does not know counts as normal. */
public record Urgency(String value) implements TextValue, Comparable<Urgency> {
    public static final Urgency LOW = new Urgency("low");
    public static final Urgency NORMAL = new Urgency("normal");
    public static final Urgency HIGH = new Urgency("high");
    public static final Urgency URGENT = new Urgency("urgent");
    private static final List<Urgency> RISING = List.of(LOW, NORMAL, HIGH, URGENT);

    public Urgency {
        Texts.word("Urgency", value);
    }

    /** 0 for low to 3 for urgent. */
    public int rank() {
        int known = RISING.indexOf(this);
        return known < 0 ? RISING.indexOf(NORMAL) : known;
    }

    public boolean atLeast(Urgency other) {
        return rank() >= other.rank();
    }

    /** The more urgent of the two. */
    public Urgency max(Urgency other) {
        return atLeast(other) ? this : other;
    }

    @Override
    public int compareTo(Urgency other) {
        return Integer.compare(rank(), other.rank());
    }

    @Override
    public String toString() {
        return value;
    }
}
