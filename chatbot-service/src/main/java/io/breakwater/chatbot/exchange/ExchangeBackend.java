package io.breakwater.chatbot.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.chatbot.domain.Breaker;
import io.breakwater.chatbot.domain.Found;
import io.breakwater.chatbot.domain.Need;
import io.breakwater.chatbot.domain.Operation;
import io.breakwater.chatbot.verify.Access;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The one door to account data. Opens for verified customers only, whatever a flow says, and only to their own account.
 *
 * <p>Never fails: an exchange that is slow, down or refuses is a {@link Found#UNAVAILABLE}. Answers on the caller's
 * Vert.x context.
 */
@ApplicationScoped
public class ExchangeBackend {
    private static final int SERVER_ERROR = 500;

    private final ExchangeRequests requests;
    private final ExchangeConfig config;
    private final Breaker breaker;
    private final MeterRegistry meters;

    ExchangeBackend(@RestClient ExchangeApi api, ExchangeConfig config, MeterRegistry meters, Clock clock) {
        this.requests = new ExchangeRequests(api);
        this.config = config;
        this.breaker = new Breaker(config.failures(), config.pause(), clock);
        this.meters = meters;
    }

    /** What the exchange knows, or did, for the customer that the access is for. */
    public Uni<Found> call(Access access, Need.Account need) {
        if (!access.isOpen()) {
            return answered(need.operation(), Found.UNVERIFIED);
        }
        if (!breaker.allows()) {
            return answered(need.operation(), Found.UNAVAILABLE);
        }
        Context context = Vertx.currentContext();
        Uni<String> once = Uni.createFrom()
                .deferred(() -> requests.send(access.contact(), need))
                .ifNoItem()
                .after(config.timeout())
                .fail();
        Uni<String> tried = need.operation().changes()
                ? once
                : once.onFailure(this::mayPass).retry().atMost(1);
        return tried.map(json -> read(need.operation(), json))
                .invoke(breaker::succeeded)
                .onFailure()
                .recoverWithItem(failure -> failed(need.operation(), failure))
                .emitOn(command -> context.runOnContext(none -> command.run()))
                .chain(found -> answered(need.operation(), found));
    }

    private static Found read(Operation operation, String json) {
        try {
            return Found.of(AccountItems.of(operation, json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The exchange's answer to " + operation.word() + " is not JSON");
        }
    }

    // A refusal is an answer: it neither passes nor tells that the exchange is down.
    private boolean mayPass(Throwable failure) {
        return !(failure instanceof WebApplicationException web)
                || web.getResponse().getStatus() >= SERVER_ERROR;
    }

    private Found failed(Operation operation, Throwable failure) {
        if (mayPass(failure)) {
            breaker.failed();
        }
        Log.warnf("The exchange did not answer %s: %s", operation.word(), reason(failure));
        return Found.UNAVAILABLE;
    }

    // Without the failure's own message: it may quote the address, and in it what the customer wrote.
    private static String reason(Throwable failure) {
        return failure instanceof WebApplicationException web
                ? "status " + web.getResponse().getStatus()
                : failure.getClass().getName();
    }

    private Uni<Found> answered(Operation operation, Found found) {
        count(operation.word(), found.result().name());
        return Uni.createFrom().item(found);
    }

    /** One for all that is asked of the exchange: it is down as a whole. */
    Breaker breaker() {
        return breaker;
    }

    void count(String operation, String result) {
        meters.counter(
                        "breakwater.exchange.answered",
                        "operation",
                        operation,
                        "result",
                        result.toLowerCase(Locale.ROOT))
                .increment();
    }
}
