@NullMarked
package io.breakwater.ticket.ticket;

import org.jspecify.annotations.NullMarked;
