/** What agents correct and customers choose becomes labelled examples: looked at by supervisors, then exported. */
@NullMarked
package io.breakwater.triage.learn;

import org.jspecify.annotations.NullMarked;
