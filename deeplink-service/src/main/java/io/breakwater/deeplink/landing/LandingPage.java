package io.breakwater.deeplink.landing;

import io.breakwater.deeplink.DeeplinkConfig;
import io.breakwater.deeplink.domain.LinkToken;
import io.breakwater.deeplink.domain.Screen;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page as HTML: small, without scripts, readable by every reader, and silent about whose link it is. */
@Singleton
class LandingPage {
    private static final String STYLE =
            """
            :root{color-scheme:light dark;font:1.0625rem/1.5 system-ui,sans-serif}
            body{margin:0;background:#f4f6f8;color:#12202c}
            main{max-width:30rem;margin:0 auto;padding:2.5rem 1.25rem}
            h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
            h2{font-size:1.0625rem;margin:2rem 0 .5rem}
            a{color:#0b5cad}
            .open{display:block;padding:.875rem 1.25rem;border-radius:.625rem;background:#0b5cad;color:#fff;\
            font-weight:600;text-align:center;text-decoration:none}
            a:focus-visible{outline:3px solid #f2a900;outline-offset:3px}
            .care{margin-top:2rem;font-size:.9375rem}
            @media (prefers-color-scheme:dark){body{background:#0f1720;color:#e8eef4}a{color:#7cbcff}\
            .open{background:#7cbcff;color:#06121f}}
            """;

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex, nofollow">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            %s</main>
            </body>
            </html>
            """;

    /** Nothing but our own style may take effect on the page, and nobody may frame it. */
    static final String SECURITY_POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final DeeplinkConfig.App app;

    LandingPage(DeeplinkConfig config) {
        app = config.app();
    }

    /** For a link that may still be used. */
    String open(LinkToken token, Screen screen, LandingTexts texts) {
        String title = screen.title(texts.locale());
        String body =
                """
                <h1>%s</h1>
                <p>%s</p>
                <p><a class="open" href="%s">%s</a></p>
                %s<p class="care">%s</p>
                """
                        .formatted(
                                escape(title),
                                text(texts, "intro"),
                                escape(app.scheme() + "://l/" + token.value()),
                                text(texts, "open"),
                                stores(token, texts),
                                text(texts, "care"));
        return page(texts, title, body);
    }

    /** For every other link: it does not say why. */
    String gone(LandingTexts texts) {
        String body = "<h1>%s</h1>\n<p>%s</p>\n".formatted(text(texts, "gone"), text(texts, "gone_help"));
        return page(texts, texts.text("gone"), body);
    }

    private String stores(LinkToken token, LandingTexts texts) {
        StringBuilder links = new StringBuilder();
        app.appStoreUrl().ifPresent(url -> links.append(store(url.toString(), "App Store")));
        app.playStoreUrl().ifPresent(url -> links.append(store(withReferrer(url, token), "Google Play")));
        return links.isEmpty()
                ? ""
                : "<h2>%s</h2>\n<ul>\n%s</ul>\n<p>%s</p>\n"
                        .formatted(text(texts, "get"), links, text(texts, "get_help"));
    }

    private static String store(String url, String name) {
        return "<li><a href=\"%s\">%s</a></li>\n".formatted(escape(url), escape(name));
    }

    /** Google's store hands the referrer to the app at its first start. */
    private static String withReferrer(URI store, LinkToken token) {
        return store + (store.getQuery() == null ? "?" : "&") + "referrer=deep_link%3D" + token.value();
    }

    private String page(LandingTexts texts, String title, String body) {
        return PAGE.formatted(texts.locale().toLanguageTag(), escape(title + " · " + app.name()), STYLE, body);
    }

    private String text(LandingTexts texts, String key) {
        return escape(texts.text(key).replace("{app}", app.name()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
