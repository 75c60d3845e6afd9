package io.breakwater.gateway;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Opens a stream, reads nothing of it and hangs up. */
final class HastyClient implements AutoCloseable {
    private static final int SMALL = 4096;

    private final Socket socket = new Socket();

    HastyClient(String path, String token) {
        try {
            socket.setReceiveBufferSize(SMALL);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
            String request =
                    "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n".formatted(path, token);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much has come and waits to be read. */
    int waiting() throws IOException {
        return socket.getInputStream().available();
    }

    /** With something unread, this resets the connection. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
