/** The same road without any logic: HTTP, Kafka, consumer, PostgreSQL. What the product is compared with. */
@NullMarked
package io.breakwater.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
