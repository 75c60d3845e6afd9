@NullMarked
package io.breakwater.escalation.domain;

import org.jspecify.annotations.NullMarked;
