/** Requests that other services answer. */
@NullMarked
package io.breakwater.gateway.desk;

import org.jspecify.annotations.NullMarked;
