package io.breakwater.stack.launch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One service as a child process. Its output goes to the terminal, to its log file and, the end of it, to memory. */
public final class ServiceProcess {
    private static final int LINES_KEPT = 20;

    private final String name;
    private final Process process;
    private final Path log;
    private final Deque<String> last = new ArrayDeque<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();

    private ServiceProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts it. The log file is begun anew; the process id is in {@code pidFile} as long as the process should run. */
    static ServiceProcess start(String name, ProcessBuilder command, Path log, Path pidFile, Terminal terminal) {
        try {
            Process process = command.redirectErrorStream(true).start();
            Files.writeString(pidFile, process.pid() + "\n");
            ServiceProcess service = new ServiceProcess(name, process, log);
            Thread reader = new Thread(() -> service.follow(terminal, pidFile), name + "-log");
            reader.setDaemon(true);
            reader.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    /** Completes with the exit code once the process is gone and all that it said has been read. */
    public CompletableFuture<Integer> ended() {
        return ended;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    /** The end of what it said, oldest line first. */
    List<String> lastLines() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }

    /** Asks it to stop (SIGTERM). Returns at once. */
    public void stop() {
        // Through the handle: Process.destroy would close the stream that its last words come through.
        process.toHandle().destroy();
    }

    /** Ends it at once (SIGKILL). */
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Waits for the end, and kills when the patience is over. */
    void awaitEnd(Duration patience) throws InterruptedException {
        if (!process.waitFor(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS)) {
            kill();
            process.waitFor();
        }
    }

    private void follow(Terminal terminal, Path pidFile) {
        try (BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                BufferedWriter file = Files.newBufferedWriter(log)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                file.write(line);
                file.newLine();
                file.flush();
                keep(line);
                terminal.line(name, line);
            }
        } catch (IOException e) {
            terminal.say(name + ": its output is no longer read: " + e.getMessage());
        }
        process.onExit().thenAccept(gone -> {
            pidFile.toFile().delete();
            ended.complete(gone.exitValue());
        });
    }

    private void keep(String line) {
        synchronized (last) {
            if (last.size() == LINES_KEPT) {
                last.removeFirst();
            }
            last.addLast(line);
        }
    }
}
