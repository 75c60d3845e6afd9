/** Conversations and their streams, read by those who may. */
@NullMarked
package io.breakwater.ticket.conversation;

import org.jspecify.annotations.NullMarked;
