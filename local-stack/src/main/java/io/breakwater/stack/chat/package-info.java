/** {@code ./dev chat}: a terminal as a customer's app. */
@NullMarked
package io.breakwater.stack.chat;

import org.jspecify.annotations.NullMarked;
