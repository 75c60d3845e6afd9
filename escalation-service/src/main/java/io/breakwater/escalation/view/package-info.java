/** How cases look: to agents, and to the customer who waits. */
@NullMarked
package io.breakwater.escalation.view;

import org.jspecify.annotations.NullMarked;
