/** The infrastructure on one machine, embedded or in containers, and what tests share. */
@NullMarked
package io.breakwater.stack;

import org.jspecify.annotations.NullMarked;
