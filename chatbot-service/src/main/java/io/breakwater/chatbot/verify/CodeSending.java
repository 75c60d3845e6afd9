package io.breakwater.chatbot.verify;

import static io.breakwater.chatbot.limit.HourlyUses.Use.CODE;

import io.breakwater.chatbot.limit.HourlyUses;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Sends a one-time code to a conversation's customer, three an hour at most. It is counted first, sent without a
 * database connection in hand, and kept when it is out; what could not be sent does not count.
 */
@ApplicationScoped
public class CodeSending {
    private static final int CODES = 1_000_000;
    private static final int MOST = 3;
    private static final int TRIES = 3;
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int RETRY_AFTER_S = 5;

    private final HourlyUses uses;
    private final OpenCodes codes;
    private final CodeSeal seal;
    private final Notifier notifier;
    private final VerificationConfig config;
    private final Clock clock;
    private final MeterRegistry meters;
    private final SecureRandom random = new SecureRandom();

    CodeSending(
            HourlyUses uses,
            OpenCodes codes,
            CodeSeal seal,
            Notifier notifier,
            VerificationConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.uses = uses;
        this.codes = codes;
        this.seal = seal;
        this.notifier = notifier;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    /** Whose conversation, and in which language the code comes. */
    public record Recipient(ConversationId conversation, ContactId contact, String language) {}

    /**
     * A code that is on its way.
     *
     * @param sentTo the address, masked by the exchange
     */
    public record OnItsWay(String sentTo, Instant expiresAt) {}

    /** Fails with a 429 when there were too many, with a 503 when the exchange does not send it. */
    public Uni<OnItsWay> send(Recipient recipient) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String code = "%06d".formatted(random.nextInt(CODES));
        return Panache.withTransaction(() -> uses.take(CODE, recipient.contact(), now, MOST)
                        .chain(free -> free ? Uni.createFrom().voidItem() : tooMany(recipient.contact(), now)))
                .chain(() -> notifier.send(recipient.contact(), code, recipient.language())
                        .onFailure()
                        .recoverWithUni(failure -> unsent(recipient.contact(), now, failure)))
                .chain(sentTo -> keep(recipient, code, now).map(expiresAt -> new OnItsWay(sentTo, expiresAt)))
                .invoke(() -> count("sent"));
    }

    private Uni<Instant> keep(Recipient recipient, String code, Instant now) {
        Instant expiresAt = now.plus(LIFETIME);
        var fresh = new OpenCodes.Fresh(
                recipient.conversation(),
                recipient.contact(),
                seal.of(recipient.conversation(), code),
                TRIES,
                expiresAt);
        return Panache.withTransaction(() -> codes.keep(fresh)
                        // As long after its end as a right one may count.
                        .chain(() -> codes.forget(now.minus(config.lasts()))))
                .replaceWith(expiresAt);
    }

    private Uni<Void> tooMany(ContactId contact, Instant now) {
        count("too_many");
        return uses.nextAt(CODE, contact, now).chain(next -> Uni.createFrom()
                .failure(new Rejection(Problem.of(
                                429,
                                "too_many_codes",
                                "Too many codes",
                                "%d codes were sent within an hour. Use the last one, or wait.".formatted(MOST))
                        .retryAfter(Math.toIntExact(Duration.between(now, next).toSeconds() + 1)))));
    }

    private Uni<String> unsent(ContactId contact, Instant at, Throwable failure) {
        count("unsent");
        Log.warnf("No code could be sent to %s: %s", contact, failure.toString());
        return Panache.withTransaction(() -> uses.giveBack(CODE, contact, at)).chain(() -> Uni.createFrom()
                .failure(new Rejection(Problem.of(
                                503,
                                "unavailable",
                                "Unavailable for the moment",
                                "The exchange did not send the code. Nothing was stored. Try again.")
                        .retryAfter(RETRY_AFTER_S))));
    }

    private void count(String outcome) {
        meters.counter("breakwater.verifications", "outcome", outcome).increment();
    }
}
