/** Links that nobody used in time. */
@NullMarked
package io.breakwater.deeplink.expire;

import org.jspecify.annotations.NullMarked;
