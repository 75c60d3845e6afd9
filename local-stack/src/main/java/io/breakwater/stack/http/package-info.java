/** A small HTTP server for what the local stack itself offers: JSON in, JSON out, problem+json for every refusal. */
@NullMarked
package io.breakwater.stack.http;

import org.jspecify.annotations.NullMarked;
