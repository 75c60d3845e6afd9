/** Reads triage paths and their texts from files, and refuses all of them with every mistake. */
@NullMarked
package io.breakwater.triage.path.load;

import org.jspecify.annotations.NullMarked;
