/** What a transaction has decided is told to the others, in order, at least once. */
@NullMarked
package io.breakwater.kit.outbox;

import org.jspecify.annotations.NullMarked;
