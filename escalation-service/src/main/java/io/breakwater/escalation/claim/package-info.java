/** Agents take cases, give them back, pass them on and resolve them. */
@NullMarked
package io.breakwater.escalation.claim;

import org.jspecify.annotations.NullMarked;
