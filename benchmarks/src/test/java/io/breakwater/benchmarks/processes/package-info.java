@NullMarked
package io.breakwater.benchmarks.processes;

import org.jspecify.annotations.NullMarked;
