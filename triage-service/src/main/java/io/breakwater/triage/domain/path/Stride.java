package io.breakwater.triage.domain.path;

import java.util.List;

/** One step of a walk, and what it adds to the counts. */
public record Stride(Walk walk, List<Count> counts) {
    public Stride {
        counts = List.copyOf(counts);
    }
}
