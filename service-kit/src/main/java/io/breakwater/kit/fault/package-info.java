/** Which failures pass by themselves. */
@NullMarked
package io.breakwater.kit.fault;

import org.jspecify.annotations.NullMarked;
