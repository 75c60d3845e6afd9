@NullMarked
package io.breakwater.triage.urgency;

import org.jspecify.annotations.NullMarked;
