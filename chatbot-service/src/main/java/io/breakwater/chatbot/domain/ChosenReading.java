package io.breakwater.chatbot.domain;

import io.breakwater.events.Intent;
import io.breakwater.events.MessageId;

/** The customer's answer to "which of these did you mean?" about an earlier message. */
public record ChosenReading(MessageId unclear, Intent intent) {}
