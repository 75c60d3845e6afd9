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

    private final EmbeddedKafka kafka;
    private final EmbeddedPostgres postgres;
    private final @Nullable Path scratch;

    private EmbeddedStack(EmbeddedKafka kafka, EmbeddedPostgres postgres, @Nullable Path scratch) {
        this.kafka = kafka;
        this.postgres = postgres;
        this.scratch = scratch;
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
        EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), ports.kafka(), ports.kafkaController());
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setPort(ports.postgres())
                    .setDataDirectory(data.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(POSTGRES_PATIENCE)
                    .setServerConfig("fsync", fsync)
                    .setServerConfig("full_page_writes", fsync)
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("jit", "off")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            EmbeddedStack stack = new EmbeddedStack(kafka, postgres, scratch);
            Databases.create("jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/postgres");
            TopicsFile.find().createOn(stack.bootstrapServers());
            return stack;
        } catch (IOException e) {
            kafka.close();
            throw new UncheckedIOException("PostgreSQL does not start on port " + ports.postgres(), e);
        }
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public String databaseUrl() {
        return "127.0.0.1:" + postgres.getPort() + "/" + Databases.NAME;
    }

    @Override
    public void close() {
        try (kafka) {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        } finally {
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
