/** Why a message went where it went, for agents and supervisors. */
@NullMarked
package io.breakwater.triage.explain;

import org.jspecify.annotations.NullMarked;
