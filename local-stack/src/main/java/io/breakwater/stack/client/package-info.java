/** The public API of a running stack, as programs of customers and supervisors use it. */
@NullMarked
package io.breakwater.stack.client;

import org.jspecify.annotations.NullMarked;
