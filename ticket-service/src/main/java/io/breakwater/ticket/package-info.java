/** System of record of every conversation. */
@NullMarked
package io.breakwater.ticket;

import org.jspecify.annotations.NullMarked;
