package io.breakwater.ticket.domain;

import io.breakwater.events.Author;
import io.breakwater.events.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Who of the people works on a ticket.
 *
 * @param assignee who holds it, or held it last; null while it waits or nobody was asked for
 * @param openCase the case that is not resolved yet
 */
public record Desk(@Nullable Author assignee, @Nullable CaseId openCase) {
    public static final Desk NOBODY = new Desk(null, null);
}
