@NullMarked
package io.breakwater.escalation.view;

import org.jspecify.annotations.NullMarked;
