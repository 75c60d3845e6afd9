/** The rule file that tells what must never wait. */
@NullMarked
package io.breakwater.triage.urgency;

import org.jspecify.annotations.NullMarked;
