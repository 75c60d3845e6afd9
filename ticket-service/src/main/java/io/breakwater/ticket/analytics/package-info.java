/** Metrics, computed from what was recorded. */
@NullMarked
package io.breakwater.ticket.analytics;

import org.jspecify.annotations.NullMarked;
