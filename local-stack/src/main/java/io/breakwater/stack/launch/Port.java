package io.breakwater.stack.launch;

import java.util.Map;

/** A port that the local stack listens on, and the environment variable that moves it. */
public enum Port {
    GATEWAY("gateway", "GATEWAY_PORT", 8080),
    TRIAGE("triage-service", "TRIAGE_PORT", 8081),
    CHATBOT("chatbot-service", "CHATBOT_PORT", 8082),
    ESCALATION("escalation-service", "ESCALATION_PORT", 8083),
    TICKET("ticket-service", "TICKET_PORT", 8084),
    DEEPLINK("deeplink-service", "DEEPLINK_PORT", 8085),
    EXCHANGE("demo exchange", "EXCHANGE_PORT", 8090),
    SCANNER("demo virus scanner", "SCANNER_PORT", 13310),
    KAFKA("Kafka", "KAFKA_PORT", 19092),
    KAFKA_CONTROLLER("Kafka's controller", "KAFKA_CONTROLLER_PORT", 19093),
    POSTGRES("PostgreSQL", "POSTGRES_PORT", 15432);

    private final String owner;
    private final String variable;
    private final int standard;

    Port(String owner, String variable, int standard) {
        this.owner = owner;
        this.variable = variable;
        this.standard = standard;
    }

    /** Who of us listens there, for people. */
    String owner() {
        return owner;
    }

    String variable() {
        return variable;
    }

    public int standard() {
        return standard;
    }

    /** The port under these environment variables. */
    public int in(Map<String, String> environment) {
        String set = environment.get(variable);
        if (set == null || set.isBlank()) {
            return standard;
        }
        try {
            int port = Integer.parseInt(set.trim());
            if (port > 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Unusable(variable + "=" + set + " is no port number.", e);
        }
        throw new Unusable(variable + "=" + set + " is no port between 1 and 65535.");
    }
}
