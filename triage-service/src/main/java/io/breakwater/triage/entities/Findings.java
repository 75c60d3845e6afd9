package io.breakwater.triage.entities;

import io.breakwater.events.Entity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What was found so far. Each character belongs to one entity at most: who comes first keeps it. */
final class Findings {
    /** A message may be long; more than this many things in it help nobody. */
    private static final int MOST = 20;

    private record Found(int start, Entity entity) {}

    private final Reading reading;
    private final List<Found> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    Findings(Reading reading) {
        this.reading = reading;
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    /** Whether it is new; when not, it stays with what was found there before. */
    boolean add(String type, int start, int end, String value) {
        if (isFull() || !isFree(start, end)) {
            return false;
        }
        taken.set(start, end);
        found.add(new Found(start, new Entity(type, reading.text(start, end), value)));
        return true;
    }

    /** These characters name nothing, whatever they look like. */
    void rule(int start, int end) {
        taken.set(start, end);
    }

    /** In the order of the message, each thing once. */
    List<Entity> entities() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::start))
                .map(Found::entity)
                .distinct()
                .toList();
    }
}
