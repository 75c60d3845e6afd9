package io.breakwater.triage.entities;

import io.breakwater.events.Entity;
import java.util.List;

/**
 * Finds what a message names, in the order of the message. Each character belongs to one entity at most: what is more
 * specific is looked for first. The time grows with the length of the message only, and no message makes it fail. Any
 * thread may ask.
 */
public final class EntityFinder {
    private final List<Finder> finders;

    /** Reads the words of all kinds, which takes a moment. */
    public EntityFinder() {
        Assets assets = new Assets();
        finders = List.of(
                new OurIds(),
                new Addresses(),
                new CardEndings(),
                new Amounts(assets),
                new Times(),
                new NumericTimes(),
                new Devices(),
                new Networks(),
                assets,
                new Countries());
    }

    /** At most twenty. */
    public List<Entity> in(String text) {
        Reading reading = Reading.of(text);
        Findings findings = new Findings(reading);
        for (Finder finder : finders) {
            if (!findings.isFull()) {
                finder.find(reading, findings);
            }
        }
        return findings.entities();
    }
}
