package io.breakwater.triage.entities;

/** Finds things of one kind. Time grows with the length of the message only; no message makes it fail. */
interface Finder {
    void find(Reading reading, Findings findings);
}
