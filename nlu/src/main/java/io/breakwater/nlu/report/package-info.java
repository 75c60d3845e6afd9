/** Measures a model on labelled texts and tells the result as text, JSON and HTML. */
@NullMarked
package io.breakwater.nlu.report;

import org.jspecify.annotations.NullMarked;
