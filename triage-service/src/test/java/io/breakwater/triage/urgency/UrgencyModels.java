package io.breakwater.triage.urgency;

import io.breakwater.triage.domain.ModelSignals;
import io.breakwater.triage.intent.ShippedModels;

/** The shipped urgency model with the shipped threshold, loaded once for all tests of a process. */
public final class UrgencyModels {
    public static final UrgencyModel SHIPPED =
            new UrgencyModel(ShippedModels.urgency(), new ModelSignals(0.4, 0.8, 0.7));

    private UrgencyModels() {}
}
