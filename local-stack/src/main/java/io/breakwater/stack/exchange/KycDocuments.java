package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.http.Request;
import io.breakwater.stack.http.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Documents that customers have sent. Of each is kept what it was, how large, and its fingerprint; never the file. */
final class KycDocuments {
    /** What the file describes as the largest, and what a real exchange must take. */
    static final int LARGEST = 10 * 1024 * 1024;
    /** A selfie is taken in the app, which sees that somebody is there. */
    static final List<String> TYPES = List.of("identity_document", "proof_of_address", "source_of_funds");

    private static final List<String> MEDIA = List.of("image/jpeg", "image/png", "image/heic", "application/pdf");

    private final Accounts accounts;
    private final Clock clock;
    private final RememberedAnswers remembered = new RememberedAnswers();
    private final Map<String, Kept> byId = new ConcurrentHashMap<>();

    KycDocuments(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** All that is left of a file. */
    record Kept(String customer, String type, String mediaType, int size, String sha256) {}

    /** A document that people will look at. */
    record Received(String id, String type, String state, Instant receivedAt) {}

    Response receive(Request request) {
        String key = request.header("Idempotency-Key")
                .filter(k -> !k.isBlank())
                .orElseThrow(
                        () -> new Refusal(400, "idempotency_key_missing", "The header Idempotency-Key is missing."));
        Kept kept = new Kept(
                request.part("id"),
                Given.word(request, "type", TYPES),
                Given.word("Content-Type", request.header("Content-Type").orElse(""), MEDIA),
                request.body().length,
                sha256(request.body()));
        if (kept.size() == 0) {
            throw new Refusal(400, "invalid_body", "The body is empty.");
        }
        return remembered.once(key, kept.toString(), () -> Response.accepted(keep(kept)));
    }

    /** What is known of the documents of a customer, in no order. */
    List<Kept> of(String customer) {
        return byId.values().stream()
                .filter(kept -> kept.customer().equals(customer))
                .toList();
    }

    private Received keep(Kept kept) {
        accounts.receiveDocument(kept.customer(), kept.type());
        String id = "D-" + (1_000 + byId.size());
        byId.put(id, kept);
        return new Received(id, kept.type(), "in_review", clock.instant());
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
