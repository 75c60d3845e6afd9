package io.breakwater.escalation.store;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Place;
import java.time.Instant;

/**
 * A case in a list.
 *
 * @param place where it stands in the list that it was read for
 * @param changedAt its last change
 */
public record Listed(Case found, Place place, Instant changedAt) {}
