@NullMarked
package io.breakwater.ticket.domain;

import org.jspecify.annotations.NullMarked;
