/**
 * The demo exchange: the accounts of a few dozen invented customers, over the HTTP interface that the services expect
 * of a real exchange's backend. State is in memory and starts anew with the process.
 */
@NullMarked
package io.breakwater.stack.exchange;

import org.jspecify.annotations.NullMarked;
