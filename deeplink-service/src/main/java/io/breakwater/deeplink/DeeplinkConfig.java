package io.breakwater.deeplink;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The settings of this service. */
@ConfigMapping(prefix = "deeplink")
public interface DeeplinkConfig {
    /** Where phones reach the gateway, without a slash at the end. The app's universal links must name this host. */
    @NotNull
    @WithDefault("http://127.0.0.1:8080")
    URI publicUrl();

    /** How long a link may be used. */
    @NotNull
    @WithDefault("PT10M")
    Duration lifetime();

    Catalogue catalogue();

    Expiry expiry();

    App app();

    interface Catalogue {
        /** The exchange's own screens instead of the ones that come with the service. */
        Optional<Path> file();
    }

    interface Expiry {
        /** Milliseconds between two looks for links whose time is over. */
        @Min(1_000)
        @WithDefault("1000")
        long periodMs();

        /** How long links are remembered, whatever became of them. */
        @NotNull
        @WithDefault("P30D")
        Duration retention();
    }

    interface App {
        /** What customers call the app. */
        @NotNull
        @WithDefault("Breakwater")
        String name();

        /** The app's own URL scheme, for phones that do not know our universal links yet. */
        @Pattern(regexp = "[a-z][a-z0-9+.-]*")
        @WithDefault("breakwater")
        String scheme();

        /** The app in Apple's store. */
        Optional<URI> appStoreUrl();

        /** The app in Google's store. The token is handed on as install referrer, so that the first start goes on. */
        Optional<URI> playStoreUrl();

        /** Apple's ids of the apps that may open our links: team id, dot, bundle id. */
        Optional<List<@Pattern(regexp = "[A-Z0-9]{10}\\.[A-Za-z0-9.-]+") String>> iosAppIds();

        /** Android's name of the app that may open our links. */
        Optional<@Pattern(regexp = "[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)+") String> androidPackage();

        /** SHA-256 of the certificates that the Android app is signed with, as keytool prints them. */
        Optional<List<@Pattern(regexp = "([0-9A-F]{2}:){31}[0-9A-F]{2}") String>> androidCertificates();
    }
}
