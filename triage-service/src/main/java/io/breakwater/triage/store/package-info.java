/** What is kept: decisions, and customers' ways through triage paths. */
@NullMarked
package io.breakwater.triage.store;

import org.jspecify.annotations.NullMarked;
