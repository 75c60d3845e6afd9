/** What makes scores honest: temperatures, the cascade's threshold, out-of-scope scores, and their measures. */
@NullMarked
package io.breakwater.nlu.calibrate;

import org.jspecify.annotations.NullMarked;
