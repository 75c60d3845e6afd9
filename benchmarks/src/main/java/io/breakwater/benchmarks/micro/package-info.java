/** JMH for code that needs no stack. */
@NullMarked
package io.breakwater.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
