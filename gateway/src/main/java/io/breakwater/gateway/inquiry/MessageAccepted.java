package io.breakwater.gateway.inquiry;

import io.breakwater.events.MessageId;
import io.breakwater.events.SecretKind;
import java.util.Set;

/**
 * The promise of a 202: the message is stored and will be dealt with.
 *
 * @param redacted kinds of secrets that were masked before anything was stored
 */
public record MessageAccepted(MessageId messageId, String status, Set<SecretKind> redacted) {}
