/** What is true of conversations, tickets, ratings and metrics. Pure Java. */
@NullMarked
package io.breakwater.ticket.domain;

import org.jspecify.annotations.NullMarked;
