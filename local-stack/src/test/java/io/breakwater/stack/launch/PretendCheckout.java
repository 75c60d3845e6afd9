package io.breakwater.stack.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A checkout in which each service was packaged as a {@link PretendService}, and free ports for all. */
final class PretendCheckout {
    private final Checkout checkout;
    private final Map<String, String> environment = new HashMap<>();

    PretendCheckout(Path folder) throws IOException {
        checkout = new Checkout(folder);
        for (Deployable service : Deployable.values()) {
            pack(service.runner(checkout.root()));
        }
        List<ServerSocket> held = new ArrayList<>();
        for (Port port : Port.values()) {
            ServerSocket socket = new ServerSocket(0);
            held.add(socket);
            environment.put(port.variable(), Integer.toString(socket.getLocalPort()));
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
    }

    Checkout checkout() {
        return checkout;
    }

    Map<String, String> environment() {
        return environment;
    }

    Launchpad launchpad(Terminal terminal) {
        var neighbours = new Launchpad.Neighbours("127.0.0.1:9", "127.0.0.1:9/x", "http://127.0.0.1:9", "t");
        return new Launchpad(checkout, neighbours, environment, terminal);
    }

    void letFail(Deployable service) throws IOException {
        Files.createFile(checkout.root().resolve("fail-" + service.folder()));
    }

    private static void pack(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, PretendService.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, testClasses());
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private static String testClasses() {
        try {
            return PretendService.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
