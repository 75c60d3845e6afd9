@NullMarked
package io.breakwater.escalation.reply;

import org.jspecify.annotations.NullMarked;
