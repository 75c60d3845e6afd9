/** What customers and agents hear of cases: positions, honest waits, changes. */
@NullMarked
package io.breakwater.escalation.promise;

import org.jspecify.annotations.NullMarked;
