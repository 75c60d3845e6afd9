package io.breakwater.stack.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The six services, in the order in which they are brought up: what others wait for comes first. */
public enum Deployable {
    TICKET(Port.TICKET, 160),
    TRIAGE(Port.TRIAGE, 320),
    CHATBOT(Port.CHATBOT, 192),
    ESCALATION(Port.ESCALATION, 160),
    DEEPLINK(Port.DEEPLINK, 128),
    GATEWAY(Port.GATEWAY, 192);

    private final Port port;
    private final int heapMb;

    Deployable(Port port, int heapMb) {
        this.port = port;
        this.heapMb = heapMb;
    }

    /** The module's folder and {@code quarkus.application.name}. */
    public String folder() {
        return port.owner();
    }

    public Port port() {
        return port;
    }

    int heapMb() {
        return heapMb;
    }

    /** The database role and schema; the gateway has none. */
    public Optional<String> role() {
        return this == GATEWAY ? Optional.empty() : Optional.of(folder().replace("-service", ""));
    }

    /** Where others find it, as an environment variable: {@code TICKET_URL}. */
    public String urlVariable() {
        return folder().replace("-service", "").toUpperCase(Locale.ROOT) + "_URL";
    }

    /** What Maven packaged. */
    Path runner(Path checkout) {
        return checkout.resolve(folder()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
