/** What is true of cases, queues, promises and leases. Pure: no framework, no clock, no database. */
@NullMarked
package io.breakwater.escalation.domain;

import org.jspecify.annotations.NullMarked;
