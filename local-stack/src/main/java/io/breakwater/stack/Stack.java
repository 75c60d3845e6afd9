package io.breakwater.stack;

/** A running Kafka broker with every topic, and a running PostgreSQL. Close it to stop both. */
public interface Stack extends AutoCloseable {
    /** Host and port of the broker. */
    String bootstrapServers();

    /** {@code host:port/database}, as the services' {@code DATABASE_URL} wants it. */
    String databaseUrl();

    /** Makes sure that the service has a role, with its name as password, and a schema of its own. Idempotent. */
    default void prepareDatabase(String role) {
        Databases.prepare(databaseUrl(), role);
    }

    /** Runs {@code during} while the broker is down; it is back, with its data, when this returns. */
    void withoutBroker(Runnable during);

    /** Runs {@code during} while the database is down; it is back, with its data, when this returns. */
    void withoutDatabase(Runnable during);

    @Override
    void close();

    /** The stack of tests: in containers with {@code -Dstack=containers}, embedded otherwise. */
    static Stack forTests() {
        return "containers".equals(System.getProperty("stack")) ? ContainerStack.start() : EmbeddedStack.forTests();
    }
}
