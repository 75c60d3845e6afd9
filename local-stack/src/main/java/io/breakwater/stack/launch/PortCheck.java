package io.breakwater.stack.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Names every port that somebody else holds, before anything is started. */
final class PortCheck {
    private static final int CONNECT_MS = 200;

    private PortCheck() {}

    /** @throws Unusable with one line a port that is taken */
    static void allFree(Map<String, String> environment) {
        String complaints = Arrays.stream(Port.values())
                .filter(port -> isTaken(port.in(environment)))
                .map(port -> complaint(port, port.in(environment)))
                .collect(Collectors.joining("\n"));
        if (!complaints.isEmpty()) {
            throw new Unusable(complaints);
        }
    }

    private static String complaint(Port port, int number) {
        return "Port %d (%s) is in use by %s: stop it or set %s."
                .formatted(number, port.owner(), PortOwner.of(number), port.variable());
    }

    // Some systems allow a second listener beside a wildcard one, so binding alone proves nothing.
    private static boolean isTaken(int port) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (Socket socket = new Socket()) {
            socket.connect(address, CONNECT_MS);
            return true;
        } catch (IOException nobodyAnswers) {
            return cannotBind(address);
        }
    }

    private static boolean cannotBind(InetSocketAddress address) {
        try (ServerSocket server = new ServerSocket()) {
            server.bind(address);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
