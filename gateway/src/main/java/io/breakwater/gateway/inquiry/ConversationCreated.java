package io.breakwater.gateway.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.breakwater.events.Channel;
import io.breakwater.events.ConversationId;
import org.jspecify.annotations.Nullable;

/** A conversation was opened; {@code message} is there when the first one came with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationCreated(
        ConversationId id, Channel channel, String locale, String status, @Nullable MessageAccepted message) {}
