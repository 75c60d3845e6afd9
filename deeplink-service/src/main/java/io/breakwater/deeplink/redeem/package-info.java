/** The phone app gives the token back. */
@NullMarked
package io.breakwater.deeplink.redeem;

import org.jspecify.annotations.NullMarked;
