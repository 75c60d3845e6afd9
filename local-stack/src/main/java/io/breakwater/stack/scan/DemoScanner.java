package io.breakwater.stack.scan;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks as much of clamd's protocol as Breakwater uses ({@code zINSTREAM}), and finds one thing: the EICAR test string,
 * with which virus scanners are tried out. It protects nobody; a real stack has a real clamd.
 */
public final class DemoScanner implements AutoCloseable {
    /** In two parts, so that scanners of this machine do not take this class for the test file. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final String COMMAND = "zINSTREAM\0";
    private static final int LARGEST = 25 * 1024 * 1024;
    private static final int SILENCE_MS = 30_000;
    private static final Logger LOG = LoggerFactory.getLogger(DemoScanner.class);

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "demo-scanner");
        thread.setDaemon(true);
        return thread;
    });

    private DemoScanner(ServerSocket server) {
        this.server = server;
    }

    /** @param port 0 for any free one */
    public static DemoScanner start(String host, int port) {
        try {
            var scanner = new DemoScanner(new ServerSocket(port, 50, InetAddress.getByName(host)));
            scanner.threads.execute(scanner::listen);
            return scanner;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on " + host + ":" + port, e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("The demo scanner did not close: {}", e.toString());
        }
        threads.shutdownNow();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                threads.execute(() -> answer(caller));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.warn("The demo scanner lost a caller: {}", e.toString());
                }
            }
        }
    }

    private static void answer(Socket caller) {
        try (caller) {
            caller.setSoTimeout(SILENCE_MS);
            DataInputStream in = new DataInputStream(caller.getInputStream());
            byte[] command = in.readNBytes(COMMAND.length());
            String said =
                    new String(command, StandardCharsets.US_ASCII).equals(COMMAND) ? verdict(in) : "UNKNOWN COMMAND";
            caller.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().flush();
        } catch (EOFException hungUp) {
            LOG.debug("A caller of the demo scanner hung up");
        } catch (IOException e) {
            LOG.warn("The demo scanner could not answer: {}", e.toString());
        }
    }

    /** Reads chunks, each with its length before it, until one of length 0. */
    private static String verdict(DataInputStream in) throws IOException {
        Sought eicar = new Sought(EICAR);
        long size = 0;
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            size += length;
            if (length < 0 || size > LARGEST) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            eicar.look(in.readNBytes(length));
        }
        return eicar.isFound() ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }
}
