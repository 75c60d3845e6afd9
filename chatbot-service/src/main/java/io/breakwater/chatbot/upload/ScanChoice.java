package io.breakwater.chatbot.upload;

import io.quarkus.logging.Log;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which scanner there is, by the settings. */
class ScanChoice {
    @Produces
    @Singleton
    VirusScan scan(UploadConfig config, Vertx vertx) {
        return config.clamd()
                .host()
                .filter(host -> !host.isBlank())
                .<VirusScan>map(host -> new ClamdScan(vertx, config.clamd(), host))
                .orElseGet(() -> without(config.unscanned() == UploadConfig.Unscanned.ACCEPT));
    }

    private static VirusScan without(boolean accepted) {
        if (accepted) {
            Log.warn("Files of customers are passed on unscanned: chatbot.upload.unscanned is accept");
        } else {
            Log.info("No files are taken: there is no virus scanner (chatbot.upload.clamd.host)");
        }
        return new NoScan(accepted);
    }
}
