/** A customer in a conversation gets a link. */
@NullMarked
package io.breakwater.deeplink.issue;

import org.jspecify.annotations.NullMarked;
