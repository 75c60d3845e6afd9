/** A request for a person becomes a case that waits, or adds to the one that is open. */
@NullMarked
package io.breakwater.escalation.enqueue;

import org.jspecify.annotations.NullMarked;
