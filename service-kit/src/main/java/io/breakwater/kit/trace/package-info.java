/** One trace from the HTTP request through every topic. */
@NullMarked
package io.breakwater.kit.trace;

import org.jspecify.annotations.NullMarked;
