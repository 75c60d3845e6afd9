/** Whether this instance really moves work along. */
@NullMarked
package io.breakwater.kit.progress;

import org.jspecify.annotations.NullMarked;
