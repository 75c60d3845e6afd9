package io.breakwater.chatbot.upload;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Speaks clamd's protocol over TCP, and misbehaves when it is told to. Finds what holds "EICAR". */
public class ClamdDouble implements QuarkusTestResourceLifecycleManager, AutoCloseable {
    /** What it does with the next files. */
    public enum Mood {
        HONEST,
        GARBAGE,
        ENDLESS,
        ERROR,
        SILENT,
        HANGS_UP,
        /** Answers before it has read all, as clamd does with what is too large for it. */
        IMPATIENT
    }

    private static volatile Mood mood = Mood.HONEST;
    private static final List<byte[]> SEEN = new CopyOnWriteArrayList<>();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket server;

    public static void mood(Mood next) {
        mood = next;
    }

    /** Every file that it was sent to the end. */
    public static List<byte[]> seen() {
        return SEEN;
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "CLAMD_HOST",
                "127.0.0.1",
                "CLAMD_PORT",
                Integer.toString(listen()),
                "chatbot.upload.clamd.timeout",
                "1s",
                "UPLOAD_MAX_SIZE",
                "1M",
                "chatbot.upload.memory",
                "4M",
                "chatbot.upload.exchange-timeout",
                "1s",
                "chatbot.upload.look",
                "PT1S");
    }

    int listen() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("The scanner's double does not start", e);
        }
        threads.execute(() -> {
            while (!server.isClosed()) {
                try {
                    Socket caller = server.accept();
                    threads.execute(() -> answer(caller));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        return server.getLocalPort();
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private static void answer(Socket caller) {
        try (caller) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            Mood now = mood;
            if (now == Mood.HANGS_UP) {
                return;
            }
            if (now == Mood.IMPATIENT) {
                say(caller, "INSTREAM size limit exceeded. ERROR\0");
                in.readAllBytes();
                return;
            }
            byte[] file = read(in);
            SEEN.add(file);
            String honest = new String(file, StandardCharsets.ISO_8859_1).contains("EICAR")
                    ? "stream: Eicar-Test-Signature FOUND"
                    : "stream: OK";
            switch (now) {
                case GARBAGE -> say(caller, "HTTP/1.1 400 Bad Request\0");
                case ENDLESS -> say(caller, "stream: ".repeat(10_000));
                case ERROR -> say(caller, "stream: Can't allocate memory ERROR\0");
                case SILENT -> in.readAllBytes();
                default -> say(caller, (command.equals("zINSTREAM\0") ? honest : "UNKNOWN COMMAND") + "\0");
            }
        } catch (EOFException hungUp) {
            // The client has given up, which is what some tests are about.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(DataInputStream in) throws IOException {
        byte[] all = new byte[0];
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            all = Files.joined(all, in.readNBytes(length));
        }
        return all;
    }

    private static void say(Socket caller, String what) throws IOException {
        caller.getOutputStream().write(what.getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }
}
