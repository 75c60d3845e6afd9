/** The tables, as collections that speak the domain. All of it runs in the caller's transaction. */
@NullMarked
package io.breakwater.escalation.store;

import org.jspecify.annotations.NullMarked;
