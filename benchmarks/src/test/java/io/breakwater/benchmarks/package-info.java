@NullMarked
package io.breakwater.benchmarks;

import org.jspecify.annotations.NullMarked;
