package io.breakwater.gateway.redact;

/** Finds one kind of secret. Linear in the length of the text, whatever the text is. */
interface SecretFinder {
    void find(Reading reading, Findings findings);
}
