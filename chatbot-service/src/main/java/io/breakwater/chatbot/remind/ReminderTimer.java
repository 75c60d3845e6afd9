package io.breakwater.chatbot.remind;

import io.breakwater.kit.outbox.OutboxRelay;
import io.breakwater.kit.schedule.Schedule;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Looks for reminders that are due. */
@ApplicationScoped
class ReminderTimer {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Reminding reminding;
    private final OutboxRelay relay;
    private final Schedule schedule;
    private final ReminderConfig config;

    ReminderTimer(Reminding reminding, OutboxRelay relay, Schedule schedule, ReminderConfig config) {
        this.reminding = reminding;
        this.relay = relay;
        this.schedule = schedule;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.after().isNegative()) {
            throw new IllegalStateException("chatbot.reminder.after must not be negative, is " + config.after()
                    + ". Zero is for no reminders.");
        }
        schedule.every(PAUSE, "Nobody is reminded", () -> reminding.remind().invoke(relay::wake));
    }
}
