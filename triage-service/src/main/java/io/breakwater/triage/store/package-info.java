/** The decisions, as they are kept. */
@NullMarked
package io.breakwater.triage.store;

import org.jspecify.annotations.NullMarked;
