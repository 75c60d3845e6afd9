/** The sign-in of the local stack: demo users and RS256 tokens for them. In production this is the exchange's own. */
@NullMarked
package io.breakwater.stack.issuer;

import org.jspecify.annotations.NullMarked;
