/** The conversation under its row lock: how features read it, change it and publish what they added. */
@NullMarked
package io.breakwater.ticket.store;

import org.jspecify.annotations.NullMarked;
