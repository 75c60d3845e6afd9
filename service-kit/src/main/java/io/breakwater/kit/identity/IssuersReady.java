package io.breakwater.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until the keys of every issuer are there: without them every token would be turned away. */
@Readiness
@ApplicationScoped
class IssuersReady implements HealthCheck {
    private final IssuerKeys keys;

    IssuersReady(IssuerKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("issuer keys");
        keys.missing().forEach(address -> answer.withData(address.toString(), "not fetched yet"));
        return answer.status(keys.missing().isEmpty()).build();
    }
}
