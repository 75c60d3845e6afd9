package io.breakwater.triage.path;

import io.breakwater.events.Channel;
import io.breakwater.events.ConversationId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A walk to begin.
 *
 * @param conversationId one of the caller's own, which the gateway has checked
 * @param locale BCP 47; the token's when absent
 * @param channel where the conversation takes place, as the gateway knows it
 */
record SessionRequest(
        @NotNull ConversationId conversationId,
        @Nullable @Pattern(regexp = LANGUAGE_TAG, message = "must be a language tag such as en or pt-BR") String locale,
        @Nullable Channel channel) {
    static final String LANGUAGE_TAG = "[a-z]{2}(-[A-Za-z0-9]{2,8}){0,3}";
}
