package io.breakwater.gateway.inquiry;

import io.breakwater.events.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A conversation to open.
 *
 * @param channel {@code web} when absent
 * @param locale BCP 47; the token's when absent
 */
public record ConversationRequest(
        @Nullable @Pattern(regexp = "web|app|email|social", message = "must be web, app, email or social")
                String channel,
        @Nullable
                @Pattern(
                        regexp = "[a-z]{2}(-[A-Za-z0-9]{2,8}){0,3}",
                        message = "must be a language tag such as en or pt-BR")
                String locale,
        @Nullable @Valid MessageRequest message) {
    Channel channelOrWeb() {
        return channel == null ? Channel.WEB : new Channel(channel);
    }
}
