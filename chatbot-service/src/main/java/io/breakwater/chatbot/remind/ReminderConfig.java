package io.breakwater.chatbot.remind;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When customers are reminded of an open question. */
@ConfigMapping(prefix = "chatbot.reminder")
public interface ReminderConfig {
    /** How long the question of a flow stays open before; zero for no reminders. */
    @WithDefault("PT10M")
    Duration after();
}
