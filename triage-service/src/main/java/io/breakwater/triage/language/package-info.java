/** Which of our languages a message is in. */
@NullMarked
package io.breakwater.triage.language;

import org.jspecify.annotations.NullMarked;
