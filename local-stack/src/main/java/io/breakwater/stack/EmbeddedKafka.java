package io.breakwater.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One Kafka broker (KRaft, broker and controller in one) in this JVM. Topics are never created by use. */
public final class EmbeddedKafka implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on these loopback ports with its log in {@code data}, which is formatted when it is new. */
    public static EmbeddedKafka start(Path data, int port, int controllerPort) {
        try {
            Files.createDirectories(data);
            Path file = data.resolve("server.properties");
            Properties settings = settings(data, port, controllerPort);
            try (var out = Files.newBufferedWriter(file)) {
                settings.store(out, null);
            }
            if (!Files.exists(data.resolve("log/meta.properties"))) {
                format(file);
            }
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, port);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka cannot keep its data in " + data, e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path file) {
        StringBuilder said = new StringBuilder();
        int failed = StorageTool.execute(
                new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
                new PrintStream(
                        new java.io.OutputStream() {
                            @Override
                            public void write(int b) {
                                said.append((char) b);
                            }
                        },
                        true,
                        StandardCharsets.US_ASCII));
        if (failed != 0) {
            throw new IllegalStateException("Kafka's storage cannot be formatted: " + said);
        }
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", "1");
        p.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        p.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("log.dirs", data.resolve("log").toString());
        p.setProperty("auto.create.topics.enable", "false");
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("offsets.topic.num.partitions", "8");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("transaction.state.log.num.partitions", "2");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        p.setProperty("group.coordinator.rebalance.protocols", "classic");
        p.setProperty("log.segment.bytes", "67108864");
        p.setProperty("log.index.size.max.bytes", "1048576");
        p.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "4");
        p.setProperty("controlled.shutdown.enable", "false");
        return p;
    }
}
