/** {@code ./dev up} and its companions: the whole of Breakwater as processes of this machine. */
@NullMarked
package io.breakwater.stack.launch;

import org.jspecify.annotations.NullMarked;
