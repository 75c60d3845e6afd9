/** Every event is acted on once, although it may arrive often. */
@NullMarked
package io.breakwater.kit.inbox;

import org.jspecify.annotations.NullMarked;
