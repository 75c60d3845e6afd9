package io.breakwater.ticket.domain;

import io.breakwater.events.MessageId;
import io.breakwater.events.ReplyIssued;

/** A reply, and the message without which it must not be shown. */
public record HeldReply(MessageId waitsFor, ReplyIssued reply) {}
