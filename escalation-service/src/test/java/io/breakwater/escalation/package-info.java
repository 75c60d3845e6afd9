@NullMarked
package io.breakwater.escalation;

import org.jspecify.annotations.NullMarked;
