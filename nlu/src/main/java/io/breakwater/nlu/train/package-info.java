/** Makes a model of labelled texts; every setting that is not fixed is chosen on a validation cut. */
@NullMarked
package io.breakwater.nlu.train;

import org.jspecify.annotations.NullMarked;
