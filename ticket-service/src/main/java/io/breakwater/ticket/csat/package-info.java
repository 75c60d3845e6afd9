/** The customer's rating of a resolution. */
@NullMarked
package io.breakwater.ticket.csat;

import org.jspecify.annotations.NullMarked;
