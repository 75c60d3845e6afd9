/** Agents: who they are, whether they are there, and what becomes of their cases when they are not. */
@NullMarked
package io.breakwater.escalation.agent;

import org.jspecify.annotations.NullMarked;
