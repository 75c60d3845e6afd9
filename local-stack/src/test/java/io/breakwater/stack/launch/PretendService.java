package io.breakwater.stack.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process in place of a packaged service, so that the launcher can be tested without building six of them. It is
 * ready at once; while a file {@code fail-NAME} is in its working directory it gives up instead.
 */
final class PretendService {
    private PretendService() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        String name = Path.of(System.getProperty("java.class.path"))
                .getName(moduleIndex())
                .toString();
        if (Files.exists(Path.of("fail-" + name))) {
            out.println("the reason why " + name + " gives up");
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> out.println(name + " says goodbye")));
        out.println(name + " listens as " + System.getenv("DATABASE_USER"));
    }

    // …/MODULE/target/quarkus-app/quarkus-run.jar
    private static int moduleIndex() {
        return Path.of(System.getProperty("java.class.path")).getNameCount() - 4;
    }
}
