package io.breakwater.gateway.redact;

import io.breakwater.events.SecretKind;
import java.util.Set;

/** A text without its secrets, and what kinds of secrets it had. */
public record Redacted(String text, Set<SecretKind> kinds) {
    public Redacted {
        kinds = Set.copyOf(kinds);
    }

    public boolean heldSecrets() {
        return !kinds.isEmpty();
    }
}
