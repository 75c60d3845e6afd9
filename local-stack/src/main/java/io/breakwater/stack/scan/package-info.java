/** A stand-in for a virus scanner. */
@NullMarked
package io.breakwater.stack.scan;

import org.jspecify.annotations.NullMarked;
