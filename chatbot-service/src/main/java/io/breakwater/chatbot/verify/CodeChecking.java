package io.breakwater.chatbot.verify;

import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Checks a code that a customer gives. A try is counted before the code is looked at. */
@ApplicationScoped
public class CodeChecking {
    private final OpenCodes codes;
    private final CodeSeal seal;
    private final VerificationConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    CodeChecking(OpenCodes codes, CodeSeal seal, VerificationConfig config, Clock clock, MeterRegistry meters) {
        this.codes = codes;
        this.seal = seal;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    private record Guess(ConversationId conversation, ContactId contact, String code, Instant at) {}

    /**
     * In a transaction of its own, which a wrong code does not roll back. A code is right once; to ask again while it
     * counts gives the same answer, for clients that did not get the first.
     */
    public Uni<CodeAttempt> check(ConversationId conversation, ContactId contact, String code) {
        Guess guess = new Guess(conversation, contact, code, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return Panache.withTransaction(() -> codes.takeATry(conversation, contact, guess.at())
                .chain(tried -> tried.map(open -> judge(guess, open)).orElseGet(() -> withoutCode(guess))));
    }

    private Uni<CodeAttempt> judge(Guess guess, OpenCodes.Tried open) {
        if (!seal.fits(open.hash(), guess.conversation(), guess.code())) {
            return attempted("wrong", new CodeAttempt.Wrong(open.triesLeft()));
        }
        Instant until = guess.at().plus(config.lasts());
        return codes.accept(guess.conversation(), until).chain(() -> attempted("verified", right(guess, until)));
    }

    private Uni<CodeAttempt> withoutCode(Guess guess) {
        return codes.verifiedUntil(guess.conversation(), guess.contact(), guess.at())
                .chain(until -> until.isPresent()
                        ? Uni.createFrom().item(right(guess, until.get()))
                        : attempted("none_open", new CodeAttempt.NoneOpen()));
    }

    private static CodeAttempt right(Guess guess, Instant until) {
        return new CodeAttempt.Right(Access.byCode(guess.contact()), until);
    }

    private Uni<CodeAttempt> attempted(String outcome, CodeAttempt attempt) {
        meters.counter("breakwater.verifications", "outcome", outcome).increment();
        return Uni.createFrom().item(attempt);
    }
}
