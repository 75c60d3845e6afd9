/** The cheap first look for fraud, before triage has seen the message. */
@NullMarked
package io.breakwater.gateway.urgent;

import org.jspecify.annotations.NullMarked;
