/** The way out to a person, which needs nothing but the broker. */
@NullMarked
package io.breakwater.gateway.handoff;

import org.jspecify.annotations.NullMarked;
