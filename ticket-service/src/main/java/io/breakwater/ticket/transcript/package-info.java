/** Every item of every conversation gets its place in the stream. */
@NullMarked
package io.breakwater.ticket.transcript;

import org.jspecify.annotations.NullMarked;
