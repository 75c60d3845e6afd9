package io.breakwater.stack;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The same in containers, for machines with a container engine. Needs Testcontainers on the class path. */
final class ContainerStack implements Stack {
    static final String KAFKA_IMAGE = "apache/kafka:4.2.1";
    static final String POSTGRES_IMAGE = "postgres:18.6";
    private static final int POSTGRES_PORT = 5432;

    private final KafkaContainer kafka;
    private final PostgreSQLContainer postgres;

    private ContainerStack(KafkaContainer kafka, PostgreSQLContainer postgres) {
        this.kafka = kafka;
        this.postgres = postgres;
    }

    static ContainerStack start() {
        KafkaContainer kafka = new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        PostgreSQLContainer postgres = new PostgreSQLContainer(POSTGRES_IMAGE)
                .withDatabaseName(Databases.NAME)
                .withUsername(Databases.OWNER)
                .withPassword(Databases.OWNER)
                .withCommand("postgres", "-c", "max_connections=200", "-c", "fsync=off");
        kafka.start();
        postgres.start();
        ContainerStack stack = new ContainerStack(kafka, postgres);
        TopicsFile.find().createOn(stack.bootstrapServers());
        return stack;
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers().replaceFirst("^.*://", "");
    }

    @Override
    public String databaseUrl() {
        return postgres.getHost() + ":" + postgres.getMappedPort(POSTGRES_PORT) + "/" + Databases.NAME;
    }

    @Override
    public void withoutBroker(Runnable during) {
        paused(kafka, during);
    }

    @Override
    public void withoutDatabase(Runnable during) {
        paused(postgres, during);
    }

    // Paused, not stopped: a container that starts again has another port.
    private static void paused(GenericContainer<?> container, Runnable during) {
        var engine = container.getDockerClient();
        engine.pauseContainerCmd(container.getContainerId()).exec();
        try {
            during.run();
        } finally {
            engine.unpauseContainerCmd(container.getContainerId()).exec();
        }
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
