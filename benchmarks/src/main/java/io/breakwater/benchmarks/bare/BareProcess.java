package io.breakwater.benchmarks.bare;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The bare program in a JVM of its own. */
public final class BareProcess implements AutoCloseable {
    private static final long PATIENCE_S = 10;

    private final Process process;
    private final URI uri;

    private BareProcess(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /**
     * Returns when it listens.
     *
     * @param jvmOptions those of the services, for a fair comparison
     */
    public static BareProcess start(BareGround ground, List<String> jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), BareServer.class.getName()));
        command.addAll(List.of(ground.broker().bootstrapServers(), BareGround.TOPIC));
        command.addAll(List.of(
                ground.database().url(),
                ground.database().user(),
                ground.database().password()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new BareProcess(process, address(process));
        } catch (IOException e) {
            throw new UncheckedIOException("The bare program does not start", e);
        }
    }

    public URI uri() {
        return uri;
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to stop, and waits for it; every message that it accepted is stored then. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    // The reader is left open: it is the process's, and ends with it.
    private static URI address(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(BareServer.LISTENING)) {
                return URI.create("http://127.0.0.1:" + line.substring(BareServer.LISTENING.length()));
            }
        }
        throw new IOException("it ended before it listened");
    }

    private static String absolute(String classPath) {
        List<String> parts = new ArrayList<>();
        for (String part : classPath.split(File.pathSeparator)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, parts);
    }
}
