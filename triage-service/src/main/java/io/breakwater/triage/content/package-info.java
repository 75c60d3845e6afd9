/** Reads the files that content owners edit, and says which file and line is wrong. */
@NullMarked
package io.breakwater.triage.content;

import org.jspecify.annotations.NullMarked;
