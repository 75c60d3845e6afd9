/** Tickets as agents and supervisors see and change them. */
@NullMarked
package io.breakwater.ticket.ticket;

import org.jspecify.annotations.NullMarked;
