@NullMarked
package io.breakwater.ticket.csat;

import org.jspecify.annotations.NullMarked;
