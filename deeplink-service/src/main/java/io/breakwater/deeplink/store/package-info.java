/** Deep links as rows. */
@NullMarked
package io.breakwater.deeplink.store;

import org.jspecify.annotations.NullMarked;
