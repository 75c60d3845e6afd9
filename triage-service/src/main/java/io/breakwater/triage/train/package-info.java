/** Runs at build time only: trains the intent model, calibrates it, measures it, and writes its card. */
@NullMarked
package io.breakwater.triage.train;

import org.jspecify.annotations.NullMarked;
