/** What a message is about: features of its words, and the model that was trained at build time. */
@NullMarked
package io.breakwater.triage.intent;

import org.jspecify.annotations.NullMarked;
