package io.breakwater.kit.identity;

import io.breakwater.events.ContactId;
import io.breakwater.events.VerificationLevel;
import org.jspecify.annotations.Nullable;

/** The signed-in customer, as the exchange's token tells. */
public record Customer(ContactId id, VerificationLevel verificationLevel, String locale, @Nullable String segment) {}
