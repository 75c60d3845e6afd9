@NullMarked
package io.breakwater.benchmarks.report;

import org.jspecify.annotations.NullMarked;
