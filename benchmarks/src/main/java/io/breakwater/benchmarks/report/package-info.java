/** What a run found, for people and for programs. */
@NullMarked
package io.breakwater.benchmarks.report;

import org.jspecify.annotations.NullMarked;
