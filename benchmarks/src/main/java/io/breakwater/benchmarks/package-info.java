/** Measures the product as a whole and its pure parts. {@link io.breakwater.benchmarks.BenchMain} is the way in. */
@NullMarked
package io.breakwater.benchmarks;

import org.jspecify.annotations.NullMarked;
