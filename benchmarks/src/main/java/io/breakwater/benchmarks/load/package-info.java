/** The open-loop load driver: arrivals that wait for nothing, and what became of each message. */
@NullMarked
package io.breakwater.benchmarks.load;

import org.jspecify.annotations.NullMarked;
