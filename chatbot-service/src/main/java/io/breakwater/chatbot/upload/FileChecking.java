package io.breakwater.chatbot.upload;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Decides by its content whether a file may be passed on. */
@ApplicationScoped
class FileChecking {
    private final VirusScan scan;
    private final Vertx vertx;
    private final MeterRegistry meters;

    FileChecking(VirusScan scan, Vertx vertx, MeterRegistry meters) {
        this.scan = scan;
        this.vertx = vertx;
        this.meters = meters;
    }

    /** Fails where no files are taken at all. */
    Uni<Void> open() {
        return scan.takesFiles()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(Refusals.closed());
    }

    /** Looks at all of the content, on a worker thread. Fails with a 415 that says what is wrong. */
    Uni<CheckedFile> look(Form form) {
        return vertx.executeBlocking(() -> checked(form));
    }

    /** Fails with a 422 when there is a virus, with a 503 when nobody can tell. */
    Uni<VirusScan.Verdict> scan(CheckedFile file, String id) {
        return scan.verdict(file.content())
                .onFailure()
                .transform(failure -> {
                    count("unknown");
                    Log.warnf("attachment=%s was not scanned: %s", id, failure.toString());
                    return Refusals.scannerDown();
                })
                .invoke(verdict -> count(verdict.name().toLowerCase(java.util.Locale.ROOT)))
                .chain(verdict -> {
                    if (verdict == VirusScan.Verdict.INFECTED) {
                        Log.warnf("attachment=%s has a virus and was dropped", id);
                        return Uni.createFrom().failure(Refusals.infected());
                    }
                    return Uni.createFrom().item(verdict);
                });
    }

    private static CheckedFile checked(Form form) {
        FileType type = FileType.of(form.content()).orElseThrow(Refusals::wrongType);
        if (!type.fits(form.declaredType())) {
            throw Refusals.otherType(type);
        }
        return new CheckedFile(
                form.purpose(), type, FileName.clean(form.name()), form.content(), sha256(form.content()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void count(String verdict) {
        meters.counter("breakwater.files.scanned", "verdict", verdict).increment();
    }
}
