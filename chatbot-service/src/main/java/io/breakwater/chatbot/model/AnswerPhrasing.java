package io.breakwater.chatbot.model;

import io.breakwater.chatbot.article.Articles;
import io.breakwater.chatbot.domain.AnswerCheck;
import io.breakwater.chatbot.domain.Breaker;
import io.breakwater.chatbot.domain.Found;
import io.breakwater.chatbot.domain.ModelAnswer;
import io.breakwater.chatbot.domain.Need;
import io.breakwater.chatbot.domain.PhrasedReply;
import io.breakwater.chatbot.domain.SourcePassage;
import io.breakwater.events.IntentClassified;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The one door to the language model. What comes out of it was checked; when the model is off, slow, down, out of budget or
 * says something else, nothing comes out, in time.
 *
 * <p>Never fails. Answers on the caller's Vert.x context. A turn that is taken again asks again, within the budget.
 */
@ApplicationScoped
public class AnswerPhrasing {
    private static final int MOST_PASSAGES = 3;
    /** Customers have an answer within 5 s; what is left of them is for the way here and back. */
    private static final Duration AFTER = Duration.ofSeconds(4);

    /** With less time than this the model is not asked. Longer than a booking may take. */
    private static final Duration TOO_SHORT = Duration.ofSeconds(1);

    private static final Duration BOOKING = Duration.ofMillis(500);

    private final Articles articles;
    private final ModelConfig config;
    private final ModelClient model;
    private final Budget budget;
    private final AnswerCheck check;
    private final ModelMeters meters;
    private final Clock clock;
    private final Breaker breaker;

    AnswerPhrasing(
            Articles articles,
            ModelConfig config,
            ModelClient model,
            Budget budget,
            AnswerCheck check,
            MeterRegistry meters,
            Clock clock) {
        this.articles = articles;
        this.config = config;
        this.model = model;
        this.budget = budget;
        this.check = check;
        this.meters = new ModelMeters(meters);
        this.clock = clock;
        this.breaker = new Breaker(config.failures(), config.pause(), clock);
    }

    /** One question on its way. */
    private record Asking(Need.Phrasing need, List<SourcePassage> passages, Prompt prompt, Instant until) {}

    /** How it went, and what it cost. */
    private record Result(ModelMeters.Outcome outcome, int tokens, Found found) {
        static Result nothing(ModelMeters.Outcome outcome, int tokens) {
            return new Result(outcome, tokens, PhrasedReply.nothing(tokens));
        }
    }

    /**
     * An answer from articles; nothing where there is none.
     *
     * @param waitingSince when the customer who has waited longest for this poll wrote
     */
    public Uni<Found> answer(IntentClassified message, Need.Phrasing need, Instant waitingSince) {
        List<SourcePassage> passages =
                config.enabled() ? articles.near(need.question(), need.language(), MOST_PASSAGES) : List.of();
        if (passages.isEmpty()) {
            return Uni.createFrom().item(PhrasedReply.nothing(0));
        }
        Instant until = until(waitingSince);
        Optional<ModelMeters.Outcome> hindrance = hindrance(until);
        if (hindrance.isPresent()) {
            return Uni.createFrom().item(counted(Result.nothing(hindrance.get(), 0)));
        }
        Context context = Vertx.currentContext();
        Asking asking = new Asking(need, passages, Prompt.of(need, passages), until);
        return reserve(message, asking.prompt())
                .chain(reserved -> reserved.isEmpty()
                        ? Uni.createFrom().item(Result.nothing(ModelMeters.Outcome.OVER_BUDGET, 0))
                        : ask(asking, context).call(result -> settle(reserved.get(), result.tokens())))
                .map(this::counted)
                .emitOn(command -> context.runOnContext(none -> command.run()));
    }

    private Optional<ModelMeters.Outcome> hindrance(Instant until) {
        if (clock.instant().plus(TOO_SHORT).isAfter(until)) {
            return Optional.of(ModelMeters.Outcome.LATE);
        }
        return breaker.allows() ? Optional.empty() : Optional.of(ModelMeters.Outcome.PAUSED);
    }

    private Instant until(Instant waitingSince) {
        Instant own = clock.instant().plus(config.timeout());
        Instant latest = waitingSince.plus(AFTER);
        return own.isBefore(latest) ? own : latest;
    }

    /** Without a word of the database in time, nothing may be spent. */
    private Uni<Optional<Budget.Reservation>> reserve(IntentClassified message, Prompt prompt) {
        return budget.reserve(message, prompt.mostTokens())
                .ifNoItem()
                .after(BOOKING)
                .fail()
                .onFailure()
                .invoke(failure ->
                        Log.warnf("Nothing could be reserved for the language model: %s", failure.toString()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private Uni<Void> settle(Budget.Reservation reservation, int tokens) {
        return budget.settle(reservation, tokens)
                .ifNoItem()
                .after(BOOKING)
                .fail()
                .onFailure()
                .invoke(failure ->
                        Log.warnf("A reservation for the language model stays for today: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Result> ask(Asking asking, Context context) {
        return Uni.createFrom()
                .deferred(() -> model.ask(asking.prompt(), Duration.between(clock.instant(), asking.until())))
                .map(said -> judge(said, asking))
                .onFailure()
                .recoverWithItem(failure -> failed(failure, asking))
                .emitOn(command -> context.runOnContext(none -> command.run()));
    }

    private Result judge(Said said, Asking asking) {
        breaker.succeeded();
        meters.spent(said);
        int tokens = said.tokens(asking.prompt().mostTokens());
        return AnswerReader.read(said.text())
                .map(answer -> answer.text().isEmpty()
                        ? Result.nothing(ModelMeters.Outcome.UNKNOWN, tokens)
                        : checked(answer, asking, tokens))
                .orElseGet(() -> Result.nothing(ModelMeters.Outcome.UNREADABLE, tokens));
    }

    private Result checked(ModelAnswer answer, Asking asking, int tokens) {
        Optional<AnswerCheck.Fault> fault = check.faultOf(answer, asking.passages(), asking.need());
        if (fault.isPresent()) {
            Log.infof("An answer of the language model is not said: %s", fault.get());
            return Result.nothing(ModelMeters.Outcome.REJECTED, tokens);
        }
        List<SourcePassage> cited = asking.passages().stream()
                .filter(passage -> answer.articles().contains(passage.article()))
                .toList();
        return new Result(ModelMeters.Outcome.ANSWERED, tokens, PhrasedReply.found(answer.text(), cited, tokens));
    }

    private Result failed(Throwable failure, Asking asking) {
        NotAnswered.Kind kind = failure instanceof NotAnswered not ? not.kind() : NotAnswered.Kind.FAILED;
        if (kind == NotAnswered.Kind.FAILED || kind == NotAnswered.Kind.UNREACHED) {
            breaker.failed();
        }
        Log.warnf(
                "The language model did not answer: %s",
                failure instanceof NotAnswered
                        ? failure.getMessage()
                        : failure.getClass().getName());
        int spent = kind == NotAnswered.Kind.FAILED ? asking.prompt().mostTokens() : 0;
        return Result.nothing(
                kind == NotAnswered.Kind.BUSY ? ModelMeters.Outcome.BUSY : ModelMeters.Outcome.FAILED, spent);
    }

    private Found counted(Result result) {
        meters.asked(result.outcome());
        return result.found();
    }
}
