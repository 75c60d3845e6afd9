package io.breakwater.kit.progress;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.common.Metric;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness from what consumers really do. A consumer that was thrown out of its group, or that retries the same poll
 * for ever, looks healthy to its library; here it does not.
 */
@Readiness
@ApplicationScoped
class ConsumerProgress implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double LONGEST_WITHOUT_POLL_S = 15;

    private final KafkaClientService kafka;
    private final WorkInHand work;

    ConsumerProgress(KafkaClientService kafka, WorkInHand work) {
        this.kafka = kafka;
        this.work = work;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("progress");
        boolean up = true;
        for (var late : work.late(PATIENCE).entrySet()) {
            answer.withData(late.getKey(), late.getValue());
            up = false;
        }
        Set<String> channels = kafka.getConsumerChannels();
        for (String channel : channels) {
            double sincePoll = sincePoll(kafka.getConsumer(channel));
            if (sincePoll > LONGEST_WITHOUT_POLL_S) {
                answer.withData(channel, "no poll for " + Math.round(sincePoll) + " s");
                up = false;
            }
        }
        return answer.status(up).build();
    }

    private static double sincePoll(KafkaConsumer<?, ?> consumer) {
        return consumer.unwrap().metrics().entrySet().stream()
                .filter(m -> m.getKey().name().equals("last-poll-seconds-ago"))
                .map(m -> ((Metric) m.getValue()).metricValue())
                .filter(Double.class::isInstance)
                .mapToDouble(Double.class::cast)
                .findFirst()
                .orElse(0);
    }
}
