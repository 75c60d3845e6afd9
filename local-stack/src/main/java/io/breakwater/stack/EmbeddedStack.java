package io.breakwater.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Kafka in this JVM and PostgreSQL as its child process, both on loopback. */
public final class EmbeddedStack implements Stack {
    private static final Duration POSTGRES_PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Ports ports;
    private final @Nullable Path scratch;
    private final String fsync;
    private EmbeddedKafka kafka;
    private EmbeddedPostgres postgres;

    private EmbeddedStack(Path data, Ports ports, @Nullable Path scratch, String fsync) {
        this.data = data;
        this.ports = ports;
        this.scratch = scratch;
        this.fsync = fsync;
        this.kafka = startKafka();
        this.postgres = startPostgres();
    }

    /** The ports that a stack takes. */
    public record Ports(int kafka, int kafkaController, int postgres) {
        /** Ports that were free a moment ago. */
        public static Ports free() {
            try (ServerSocket a = open();
                    ServerSocket b = open();
                    ServerSocket c = open()) {
                return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort());
            } catch (IOException e) {
                throw new UncheckedIOException("There is no free port on loopback", e);
            }
        }

        private static ServerSocket open() throws IOException {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        }
    }

    /** Starts with data in {@code data}, kept when the stack is closed. Blocks until both answer. */
    public static EmbeddedStack start(Path data, Ports ports) {
        return start(data, ports, null, "on");
    }

    /** Starts on free ports with data that is gone afterwards, and without waiting for disks. */
    static EmbeddedStack forTests() {
        try {
            Path scratch = Files.createTempDirectory("breakwater-stack");
            return start(scratch, Ports.free(), scratch, "off");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for temporary data", e);
        }
    }

    private static EmbeddedStack start(Path data, Ports ports, @Nullable Path scratch, String fsync) {
        EmbeddedStack stack = new EmbeddedStack(data, ports, scratch, fsync);
        Databases.create("jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/postgres");
        TopicsFile.find().createOn(stack.bootstrapServers());
        return stack;
    }

    private EmbeddedKafka startKafka() {
        return EmbeddedKafka.start(data.resolve("kafka"), ports.kafka(), ports.kafkaController());
    }

    private EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(ports.postgres())
                    .setDataDirectory(data.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(POSTGRES_PATIENCE)
                    .setServerConfig("fsync", fsync)
                    .setServerConfig("full_page_writes", fsync)
                    .setServerConfig("synchronous_commit", fsync)
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("checkpoint_timeout", "15min")
                    .setServerConfig("jit", "off")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start on port " + ports.postgres(), e);
        }
    }

    private void stopPostgres() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }

    @Override
    public void withoutBroker(Runnable during) {
        kafka.close();
        try {
            during.run();
        } finally {
            kafka = startKafka();
        }
    }

    @Override
    public void withoutDatabase(Runnable during) {
        stopPostgres();
        try {
            during.run();
        } finally {
            postgres = startPostgres();
        }
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public String databaseUrl() {
        return "127.0.0.1:" + ports.postgres() + "/" + Databases.NAME;
    }

    @Override
    public void close() {
        try {
            kafka.close();
        } finally {
            stopPostgres();
            delete(scratch);
        }
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("Temporary data stays in " + folder, e);
        }
    }
}
