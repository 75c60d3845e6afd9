/** What agents write: messages to the customer, notes to each other. */
@NullMarked
package io.breakwater.escalation.reply;

import org.jspecify.annotations.NullMarked;
