/** A customer's messages are taken in: masked, checked, acknowledged by the broker, and only then accepted. */
@NullMarked
package io.breakwater.gateway.inquiry;

import org.jspecify.annotations.NullMarked;
