/** Triage paths: short self-service trees that customers walk through, and what is counted on the way. */
@NullMarked
package io.breakwater.triage.path;

import org.jspecify.annotations.NullMarked;
