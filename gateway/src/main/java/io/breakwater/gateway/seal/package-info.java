/** Conversation ids that prove their owner without a look-up. */
@NullMarked
package io.breakwater.gateway.seal;

import org.jspecify.annotations.NullMarked;
