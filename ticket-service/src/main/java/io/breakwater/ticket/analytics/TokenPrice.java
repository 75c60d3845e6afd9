package io.breakwater.ticket.analytics;

import io.breakwater.ticket.TicketConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What tokens cost, if anybody has said so. A price that is none stops the start. */
@Startup
@Singleton
class TokenPrice {
    private static final int A_THOUSAND = 3;

    private final Optional<BigDecimal> ofThousand;

    TokenPrice(TicketConfig config) {
        this.ofThousand = config.analytics().tokenPrice();
        ofThousand.filter(price -> price.signum() < 0).ifPresent(price -> {
            throw new IllegalStateException("ticket.analytics.token-price (TICKET_ANALYTICS_TOKEN_PRICE) is " + price
                    + "; it must be 0 or more, or left out");
        });
    }

    /** Null when there is no price. */
    @Nullable
    Double of(long tokens) {
        return ofThousand
                .map(price -> price.multiply(BigDecimal.valueOf(tokens)).movePointLeft(A_THOUSAND))
                .map(BigDecimal::doubleValue)
                .orElse(null);
    }
}
