package io.breakwater.gateway.inquiry;

import io.breakwater.gateway.redact.Redactor;
import io.breakwater.gateway.urgent.FraudSuspicion;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The pure checks of the edge as beans: built once, with their word lists, and shared by all threads. */
class EdgeChecks {
    @Produces
    @Singleton
    Redactor redactor() {
        return new Redactor();
    }

    @Produces
    @Singleton
    FraudSuspicion suspicion() {
        return new FraudSuspicion();
    }
}
