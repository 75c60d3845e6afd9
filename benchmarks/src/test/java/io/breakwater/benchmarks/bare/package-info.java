@NullMarked
package io.breakwater.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
