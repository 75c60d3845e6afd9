package io.breakwater.chatbot.upload;

import io.breakwater.chatbot.domain.DocumentType;
import io.breakwater.kit.problem.FieldError;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import java.time.Duration;
import java.util.List;

/** Why a file is not taken, in the words of the API. */
final class Refusals {
    private static final int RETRY_AFTER_S = 10;

    private Refusals() {}

    static Rejection closed() {
        return new Rejection(Problem.of(
                403,
                "no_files_taken",
                "No files are taken here",
                "Files cannot be sent through a conversation here. Upload the document in the app."));
    }

    static Rejection tooMany(int perHour, Duration wait) {
        return new Rejection(Problem.of(
                        429,
                        "too_many_files",
                        "Too many files",
                        "%d files were sent within an hour. Wait, or upload in the app.".formatted(perHour))
                .retryAfter(Math.toIntExact(wait.toSeconds() + 1)));
    }

    static Rejection tooSlow() {
        return new Rejection(Problem.of(
                408, "too_slow", "Too slow", "The file did not arrive in time. Nothing was kept. Send it again."));
    }

    static Rejection wrongType() {
        return unsupported("is none of " + String.join(", ", FileType.mediaTypes())
                + ", or holds something else besides; its content counts, not its name");
    }

    static Rejection otherType(FileType found) {
        return unsupported("is declared as another type than its content, which is " + found.mediaType());
    }

    static Rejection infected() {
        return new Rejection(Problem.of(
                422,
                "virus_found",
                "A virus was found",
                "The virus scanner found something in the file. Nothing was kept or passed on. Take the photo again, or"
                        + " check the device it came from."));
    }

    static Rejection scannerDown() {
        return unavailable("The file could not be checked for viruses just now.");
    }

    static Rejection exchangeDown() {
        return unavailable("The exchange did not take the file just now.");
    }

    static Rejection notWanted(DocumentType purpose) {
        return Rejection.conflict(
                "document_not_wanted",
                "No " + purpose.word() + " is missing now. Ask in the conversation which documents are.");
    }

    static Rejection keyReused() {
        return new Rejection(Problem.of(
                422,
                "idempotency_key_reused",
                "Key used before",
                "This Idempotency-Key belongs to another file. Use a new one."));
    }

    private static Rejection unsupported(String what) {
        return new Rejection(Problem.of(415, "unsupported_media_type", "Wrong type", "/file: " + what)
                .with(List.of(new FieldError("/file", what))));
    }

    private static Rejection unavailable(String what) {
        return new Rejection(Problem.of(
                        503,
                        "unavailable",
                        "Unavailable for the moment",
                        what + " Nothing was kept. Send it again, with the same Idempotency-Key.")
                .retryAfter(RETRY_AFTER_S));
    }
}
