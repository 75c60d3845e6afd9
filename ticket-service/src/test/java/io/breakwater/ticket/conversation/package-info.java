@NullMarked
package io.breakwater.ticket.conversation;

import org.jspecify.annotations.NullMarked;
