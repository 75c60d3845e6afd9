@NullMarked
package io.breakwater.benchmarks.load;

import org.jspecify.annotations.NullMarked;
