/** What happens in a conversation, as it happens. */
@NullMarked
package io.breakwater.gateway.stream;

import org.jspecify.annotations.NullMarked;
