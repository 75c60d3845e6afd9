/** A small sentence encoder on the CPU: about a millisecond a text, English. */
@NullMarked
package io.breakwater.nlu.encoder;

import org.jspecify.annotations.NullMarked;
