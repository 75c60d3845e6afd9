@NullMarked
package io.breakwater.ticket;

import org.jspecify.annotations.NullMarked;
