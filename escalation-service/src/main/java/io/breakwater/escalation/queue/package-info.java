/** The queues: a checked file, and how full they are. */
@NullMarked
package io.breakwater.escalation.queue;

import org.jspecify.annotations.NullMarked;
