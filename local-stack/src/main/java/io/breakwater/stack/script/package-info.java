/** {@code ./dev flows test}: conversations that are written down, played on a running stack. */
@NullMarked
package io.breakwater.stack.script;

import org.jspecify.annotations.NullMarked;
