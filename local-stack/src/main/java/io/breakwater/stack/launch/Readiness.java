package io.breakwater.stack.launch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks services whether they are ready for work. */
final class Readiness {
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(2);
    // A service asks its broker and database before it answers.
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECTED_WITHIN).build();

    /** @param url of the service, without a trailing slash */
    CompletableFuture<Boolean> ask(String url) {
        var request = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(ANSWERED_WITHIN)
                .build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .thenApply(response -> response.statusCode() == 200)
                .exceptionally(notYet -> false);
    }
}
