package io.breakwater.triage.domain;

import io.breakwater.events.Intent;

/** How numbers and names read in the reasons for a decision. */
final class Sentences {
    private Sentences() {}

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String plain(Intent intent) {
        return intent.value().replace('_', ' ');
    }
}
