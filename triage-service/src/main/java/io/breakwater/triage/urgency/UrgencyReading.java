package io.breakwater.triage.urgency;

import io.breakwater.triage.domain.SignalFound;
import java.util.List;

/**
 * What the urgency model reads in a message.
 *
 * @param signals what is clear enough to count
 * @param theft how likely the whole message tells of theft, deceit or coercion, from 0 to 1, however unclear
 */
public record UrgencyReading(List<SignalFound> signals, double theft) {
    public UrgencyReading {
        signals = List.copyOf(signals);
    }
}
