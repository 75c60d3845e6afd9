/** What must not pass the edge: secrets are masked here before anything is published, logged or traced. */
@NullMarked
package io.breakwater.gateway.redact;

import org.jspecify.annotations.NullMarked;
