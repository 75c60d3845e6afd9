/** Compares two models on the same messages. */
@NullMarked
package io.breakwater.nlu.shadow;

import org.jspecify.annotations.NullMarked;
