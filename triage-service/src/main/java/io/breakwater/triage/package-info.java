/** Triage: reads every message, decides where it goes and how soon, and can say why. */
@NullMarked
package io.breakwater.triage;

import org.jspecify.annotations.NullMarked;
