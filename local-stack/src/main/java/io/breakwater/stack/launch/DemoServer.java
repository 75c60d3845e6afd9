package io.breakwater.stack.launch;

import io.breakwater.stack.exchange.AccountEvents;
import io.breakwater.stack.exchange.DemoExchange;
import io.breakwater.stack.http.LocalHttp;
import io.breakwater.stack.issuer.TokenIssuer;
import io.breakwater.stack.scan.DemoScanner;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The demo exchange and the token issuer behind one port, and the demo virus scanner behind another. */
public final class DemoServer implements AutoCloseable {
    private static final String HOST_VARIABLE = "HTTP_HOST";
    private static final String TOKEN_VARIABLE = "EXCHANGE_TOKEN";
    private static final String LOCAL_TOKEN = "local-exchange-token";

    private final AccountEvents events;
    private final LocalHttp http;
    private final DemoScanner scanner;

    private DemoServer(AccountEvents events, LocalHttp http, DemoScanner scanner) {
        this.events = events;
        this.http = http;
        this.scanner = scanner;
    }

    /** @param keys the folder that keeps the issuer's keys; {@code null} for new keys each time */
    public static DemoServer start(String bootstrapServers, @Nullable Path keys, Map<String, String> environment) {
        Clock clock = Clock.systemUTC();
        AccountEvents events = new AccountEvents(bootstrapServers);
        var exchange = new DemoExchange(clock, token(environment), events::publish);
        var issuer = new TokenIssuer(keys, clock, exchange.customers());
        String host = environment.getOrDefault(HOST_VARIABLE, "127.0.0.1");
        return new DemoServer(
                events,
                LocalHttp.start(host, Port.EXCHANGE.in(environment), exchange.routes(), issuer.routes()),
                DemoScanner.start(host, Port.SCANNER.in(environment)));
    }

    /** What callers of the exchange must bear. */
    static String token(Map<String, String> environment) {
        return environment.getOrDefault(TOKEN_VARIABLE, LOCAL_TOKEN);
    }

    public URI uri() {
        return http.uri();
    }

    @Override
    public void close() {
        http.close();
        scanner.close();
        events.close();
    }
}
