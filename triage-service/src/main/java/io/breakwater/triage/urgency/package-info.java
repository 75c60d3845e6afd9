/** Two detectors of what must never wait: the rule file, and a model that has learnt from reports. */
@NullMarked
package io.breakwater.triage.urgency;

import org.jspecify.annotations.NullMarked;
