/** Events as JSON. */
@NullMarked
package io.breakwater.kit.event;

import org.jspecify.annotations.NullMarked;
