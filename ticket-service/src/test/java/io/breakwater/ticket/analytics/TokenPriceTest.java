package io.breakwater.ticket.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.ticket.TicketConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenPriceTest {
    private static TokenPrice price(Map<String, String> settings) {
        return new TokenPrice(new SmallRyeConfigBuilder()
                .withMapping(TicketConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(TicketConfig.class));
    }

    @Test
    void without_a_price_nothing_has_a_cost() {
        assertThat(price(Map.of()).of(1_000)).isNull();
    }

    @Test
    void a_price_is_that_of_a_thousand() {
        assertThat(price(Map.of("ticket.analytics.token-price", "0.15")).of(450))
                .isEqualTo(0.0675);
        assertThat(price(Map.of("ticket.analytics.token-price", "0")).of(450)).isZero();
    }

    @Test
    void a_price_below_nothing_is_told_with_its_name() {
        assertThatThrownBy(() -> price(Map.of("ticket.analytics.token-price", "-1")))
                .hasMessageContaining("ticket.analytics.token-price")
                .hasMessageContaining("-1");
    }
}
