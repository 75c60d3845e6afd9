/** Word and character n-grams and a linear model over them: microseconds a text, any language. */
@NullMarked
package io.breakwater.nlu.sparse;

import org.jspecify.annotations.NullMarked;
