@NullMarked
package io.breakwater.escalation.queue;

import org.jspecify.annotations.NullMarked;
