package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final Breaker breaker = new Breaker(2, Duration.ofSeconds(5), new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void it_closes_after_failures_in_a_row_and_lets_one_call_try_after_the_pause() {
        breaker.failed();
        assertThat(breaker.allows()).isTrue();
        breaker.failed();
        assertThat(breaker.allows()).isFalse();

        now = now.plusSeconds(6);
        assertThat(breaker.allows()).isTrue();
        assertThat(breaker.allows()).isFalse();

        breaker.succeeded();
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void a_success_in_between_forgives() {
        breaker.failed();
        breaker.succeeded();
        breaker.failed();

        assertThat(breaker.allows()).isTrue();
    }
}
