package io.breakwater.chatbot.upload;

import io.breakwater.chatbot.exchange.CustomerFile;
import io.breakwater.chatbot.exchange.FileHandover;
import io.breakwater.chatbot.exchange.Handed;
import io.breakwater.chatbot.limit.HourlyUses;
import io.breakwater.events.NameBasedUuid;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Takes one file from a customer and hands it to the exchange. In between it is in memory only, and no database connection is
 * held. Whatever goes wrong, nothing of it stays.
 */
@ApplicationScoped
public class Uploading {
    private static final String PREFIX = "att_";

    private final HourlyUses uses;
    private final Room room;
    private final FileChecking checking;
    private final FileHandover handover;
    private final Attachments attachments;
    private final UploadConfig config;
    private final Clock clock;

    Uploading(
            HourlyUses uses,
            Room room,
            FileChecking checking,
            FileHandover handover,
            Attachments attachments,
            UploadConfig config,
            Clock clock) {
        this.uses = uses;
        this.room = room;
        this.checking = checking;
        this.handover = handover;
        this.attachments = attachments;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What came of a file.
     *
     * @param replayed whether the same was sent before; then nothing was done
     */
    public record Taken(Attachment attachment, boolean replayed) {}

    /** Fails with what is wrong, in the words of the API. The caller keeps the fact. */
    public Uni<Taken> take(Sender sender, HttpServerRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return checking.open()
                .chain(() -> countTry(sender, now))
                .chain(() -> room.with(expected(request), () -> FormReading.of(
                                request, config.maxSize().asLongValue())
                        .ifNoItem()
                        .after(config.receiveTimeout())
                        .failWith(Refusals::tooSlow)
                        .chain(checking::look)
                        .chain(file -> known(sender, file))));
    }

    private Uni<Void> countTry(Sender sender, Instant now) {
        return Panache.withTransaction(() -> uses.take(
                        HourlyUses.Use.UPLOAD, sender.access().contact(), now, config.perHour())
                .chain(free -> free
                        ? Uni.createFrom().voidItem()
                        : uses.nextAt(HourlyUses.Use.UPLOAD, sender.access().contact(), now)
                                .chain(next -> Uni.createFrom()
                                        .failure(Refusals.tooMany(config.perHour(), Duration.between(now, next))))));
    }

    /** How large the file may be by what the client says of the whole request. */
    private long expected(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        long largest = config.maxSize().asLongValue();
        return length == null ? largest : Math.min(largest, Long.parseLong(length));
    }

    private Uni<Taken> known(Sender sender, CheckedFile file) {
        String id = id(sender);
        return Panache.withSession(() -> attachments.byId(id))
                .chain(before -> before.map(known -> replay(known, file)).orElseGet(() -> pass(sender, id, file)));
    }

    private static Uni<Taken> replay(Attachment known, CheckedFile file) {
        return known.isSameAs(file.purpose(), file.sha256())
                ? Uni.createFrom().item(new Taken(known, true))
                : Uni.createFrom().failure(Refusals.keyReused());
    }

    private Uni<Taken> pass(Sender sender, String id, CheckedFile file) {
        return checking.scan(file, id).chain(scan -> handover.hand(
                        sender.access(),
                        new CustomerFile(file.purpose().word(), file.type().mediaType(), file.content(), id),
                        config.exchangeTimeout())
                .chain(handed -> taken(sender, id, file, scan, handed)));
    }

    private Uni<Taken> taken(Sender sender, String id, CheckedFile file, VirusScan.Verdict scan, Handed handed) {
        return switch (handed) {
            case IN_REVIEW -> {
                Log.debugf("A document was passed on: attachment=%s conversation=%s", id, sender.conversation());
                yield Uni.createFrom().item(new Taken(fact(sender, id, file, scan), false));
            }
            case NOT_WANTED -> Uni.createFrom().failure(Refusals.notWanted(file.purpose()));
            case UNAVAILABLE -> Uni.createFrom().failure(Refusals.exchangeDown());
        };
    }

    private Attachment fact(Sender sender, String id, CheckedFile file, VirusScan.Verdict scan) {
        return new Attachment(
                id,
                sender.conversation(),
                sender.access().contact(),
                file.purpose(),
                file.type(),
                file.name(),
                file.content().length,
                file.sha256(),
                scan.name().toLowerCase(Locale.ROOT),
                Handed.IN_REVIEW.name().toLowerCase(Locale.ROOT),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static String id(Sender sender) {
        return PREFIX
                + NameBasedUuid.of(
                                "chatbot",
                                "attachment",
                                sender.conversation().value(),
                                sender.access().contact().value(),
                                sender.key())
                        .toString()
                        .replace("-", "");
    }
}
