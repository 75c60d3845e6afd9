@NullMarked
package io.breakwater.ticket.analytics;

import org.jspecify.annotations.NullMarked;
