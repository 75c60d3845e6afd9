/** One error model for every endpoint: RFC 9457. */
@NullMarked
package io.breakwater.kit.problem;

import org.jspecify.annotations.NullMarked;
