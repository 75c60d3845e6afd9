/** A message arrives and is decided on: stored, published, and where it cannot wait, answered and handed to a person. */
@NullMarked
package io.breakwater.triage.classify;

import org.jspecify.annotations.NullMarked;
