/** What the processes of the stack take of the machine, as Linux tells it in {@code /proc}. */
@NullMarked
package io.breakwater.benchmarks.processes;

import org.jspecify.annotations.NullMarked;
