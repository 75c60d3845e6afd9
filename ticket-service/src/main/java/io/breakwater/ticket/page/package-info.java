/** Lists in pages with cursors that stay right while rows are added. */
@NullMarked
package io.breakwater.ticket.page;

import org.jspecify.annotations.NullMarked;
