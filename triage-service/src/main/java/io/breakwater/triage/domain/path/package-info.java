/** What is true of a triage path and of a customer's way through it. Pure Java; every step is total. */
@NullMarked
package io.breakwater.triage.domain.path;

import org.jspecify.annotations.NullMarked;
