/** People for conversations that need one: queues, claims, leases and honest waits. */
@NullMarked
package io.breakwater.escalation;

import org.jspecify.annotations.NullMarked;
