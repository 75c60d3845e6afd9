package io.breakwater.triage.path;

import io.breakwater.events.Channel;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.Topics;
import io.breakwater.kit.identity.Customer;
import io.breakwater.kit.outbox.Outbox;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.domain.path.Ending;
import io.breakwater.triage.domain.path.PersonNeeded;
import io.breakwater.triage.domain.path.Stride;
import io.breakwater.triage.domain.path.TriagePath;
import io.breakwater.triage.domain.path.Walk;
import io.breakwater.triage.domain.path.Walking;
import io.breakwater.triage.language.Languages;
import io.breakwater.triage.store.PathSession;
import io.breakwater.triage.store.PathSessions;
import io.breakwater.triage.store.PathSteps;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes customers through paths. An answer, what it adds to the counts and the request for a person are kept together, or
 * not at all: inside the caller's transaction.
 */
@ApplicationScoped
class PathWalks {
    private static final String PREFIX = "tps_";

    private final Walking walking;
    private final PathSessions sessions;
    private final PathSteps steps;
    private final PathEvents events;
    private final Outbox outbox;
    private final MeterRegistry meters;
    private final Clock clock;

    PathWalks(
            Walking walking,
            PathSessions sessions,
            PathSteps steps,
            PathEvents events,
            Outbox outbox,
            MeterRegistry meters,
            Clock clock) {
        this.walking = walking;
        this.sessions = sessions;
        this.steps = steps;
        this.events = events;
        this.outbox = outbox;
        this.meters = meters;
        this.clock = clock;
    }

    /** An answer's session, and whether the answer had been taken before. */
    record Taken(PathSession session, boolean repeated) {}

    /** @param retryKey the same key gives the same customer the same session; null for one that never was */
    Uni<PathSession> begin(TriagePath path, Customer customer, SessionRequest request, @Nullable String retryKey) {
        String locale = request.locale() == null ? customer.locale() : request.locale();
        Stride stride = walking.begin(path, Languages.of(locale));
        PathSession begun = new PathSession(
                id(path, customer, request, retryKey),
                request.conversationId(),
                customer.id(),
                request.channel() == null ? Channel.WEB : request.channel(),
                stride.walk(),
                "",
                clock.instant());
        return sessions.add(begun)
                .chain(added -> added
                        ? follow(begun, stride, customer)
                        : sessions.byId(begun.id()).map(found -> found.orElse(begun)));
    }

    /** Only the customer's own session is there. */
    Uni<PathSession> show(String id, Customer customer) {
        return sessions.byId(checked(id))
                .map(found -> found.filter(session -> isOf(customer, session)).orElseThrow(PathWalks::notFound));
    }

    Uni<Taken> answer(String id, Customer customer, AnswerRequest request) {
        return sessions.lockById(checked(id))
                .map(found -> found.filter(session -> isOf(customer, session)).orElseThrow(PathWalks::notFound))
                .chain(session -> answer(session, customer, request));
    }

    private Uni<Taken> answer(PathSession session, Customer customer, AnswerRequest request) {
        Walk walk = session.walk();
        if (request.step() == walk.step() - 1 && request.name().equals(session.lastInput())) {
            return Uni.createFrom().item(new Taken(session, true));
        }
        if (!walk.open()) {
            throw Rejection.conflict(
                    "session_ended", "This way through the path is over. Begin a new one, or send a message.");
        }
        if (request.step() != walk.step()) {
            throw staleStep(walk);
        }
        Stride stride = stride(walk, request);
        PathSession moved = session.moved(stride.walk(), request.name(), clock.instant());
        return sessions.keep(moved).chain(() -> follow(moved, stride, customer)).map(kept -> new Taken(kept, false));
    }

    private Stride stride(Walk walk, AnswerRequest request) {
        if (request.answer() == null) {
            return walking.say(walk, String.valueOf(request.text()));
        }
        List<String> offered = walking.offered(walk);
        if (!offered.contains(request.answer())) {
            throw Rejection.invalid("/answer", "is none of those that are offered: " + String.join(", ", offered));
        }
        return walking.choose(walk, request.answer());
    }

    private Uni<PathSession> follow(PathSession session, Stride stride, Customer customer) {
        Instant now = session.changedAt();
        Ending ending = stride.walk().ending();
        PersonNeeded person = ending == null ? null : ending.person();
        Uni<Void> told = person == null
                ? Uni.createFrom().voidItem()
                : outbox.publish(Topics.escalation(person.lane()), events.escalation(session, person, customer));
        return told.chain(() -> steps.add(stride.walk(), stride.counts(), now))
                .invoke(() -> count(stride.walk()))
                .replaceWith(session);
    }

    private void count(Walk walk) {
        if (walk.step() == 0) {
            meters.counter("breakwater.paths.begun", "path", walk.path()).increment();
        }
        if (walk.ending() != null) {
            String end = walk.ending().kind().name().toLowerCase(Locale.ROOT);
            meters.counter("breakwater.paths.ended", "path", walk.path(), "end", end)
                    .increment();
        }
    }

    private static boolean isOf(Customer customer, PathSession session) {
        return session.contactId().equals(customer.id());
    }

    private static String id(TriagePath path, Customer customer, SessionRequest request, @Nullable String retryKey) {
        UUID id = retryKey == null
                ? UUID.randomUUID()
                : NameBasedUuid.of(
                        "path-session",
                        customer.id().value(),
                        request.conversationId().value(),
                        path.id(),
                        retryKey);
        return PREFIX + id.toString().replace("-", "");
    }

    /** What no session is ever called is not asked of the database, which does not take every text. */
    private static String checked(String id) {
        if (id.indexOf('\0') >= 0) {
            throw notFound();
        }
        return id;
    }

    private static Rejection notFound() {
        return Rejection.notFound("triage session", "with this id");
    }

    private static Rejection staleStep(Walk walk) {
        return new Rejection(Problem.of(
                        409,
                        "stale_step",
                        "Conflict",
                        "The session waits for the answer to step " + walk.step() + ". Read it again.")
                .with("step", walk.step()));
    }
}
