package io.breakwater.chatbot.upload;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.net.NetClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.net.NetClient;
import io.vertx.mutiny.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Asks clamd, by its command {@code INSTREAM} over TCP: the file in chunks, each with its length before it, then the
 * verdict as one line. One connection a file.
 */
final class ClamdScan implements VirusScan {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final int CONNECT_MS = 2_000;
    private static final Buffer COMMAND = Buffer.buffer("zINSTREAM\0");
    private static final Buffer END = Buffer.buffer().appendInt(0);

    private final UploadConfig.Clamd config;
    private final String host;
    private final NetClient client;

    ClamdScan(Vertx vertx, UploadConfig.Clamd config, String host) {
        this.config = config;
        this.host = host;
        this.client = vertx.createNetClient(new NetClientOptions().setConnectTimeout(CONNECT_MS));
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Uni<Verdict> verdict(byte[] file) {
        Context context = io.vertx.core.Vertx.currentContext();
        return client.connect(config.port(), host)
                .chain(socket -> ask(socket, file)
                        .ifNoItem()
                        .after(config.timeout())
                        .fail()
                        .eventually(socket::close))
                .map(ClamdScan::verdict)
                .emitOn(command -> {
                    if (context == null) {
                        command.run();
                    } else {
                        context.runOnContext(none -> command.run());
                    }
                });
    }

    // The answer may come before all is sent: clamd stops reading what is too large for it.
    private static Uni<String> ask(NetSocket socket, byte[] file) {
        Uni<String> answer = answer(socket);
        Uni<Void> sent = Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(COMMAND),
                        Multi.createFrom().iterable(() -> IntStream.iterate(0, at -> at < file.length, at -> at + CHUNK)
                                .mapToObj(at -> chunk(file, at))
                                .iterator()),
                        Multi.createFrom().item(END))
                .onItem()
                .transformToUniAndConcatenate(socket::write)
                .collect()
                .last();
        return Uni.createFrom().emitter(verdict -> {
            answer.subscribe().with(verdict::complete, verdict::fail);
            sent.subscribe().with(all -> {}, verdict::fail);
        });
    }

    private static Buffer chunk(byte[] file, int at) {
        int length = Math.min(CHUNK, file.length - at);
        return Buffer.newInstance(io.vertx.core.buffer.Buffer.buffer(length + Integer.BYTES)
                .appendInt(length)
                .appendBytes(file, at, length));
    }

    private static Uni<String> answer(NetSocket socket) {
        Buffer said = Buffer.buffer();
        return Uni.createFrom().emitter(answer -> {
            socket.exceptionHandler(answer::fail);
            socket.endHandler(() -> answer.fail(new NoVerdict("hung up")));
            socket.handler(bytes -> {
                said.appendBuffer(bytes);
                if (said.length() > LONGEST_ANSWER) {
                    answer.fail(new NoVerdict("does not stop talking"));
                } else if (said.getByte(said.length() - 1) == 0) {
                    answer.complete(said.getString(0, said.length() - 1, StandardCharsets.UTF_8.name()));
                }
            });
        });
    }

    /** {@code stream: OK} or {@code stream: NAME FOUND}; anything else is none, and its text is not told to anybody. */
    static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        throw new NoVerdict("answers with an error, or with what is not of its protocol");
    }

    /** The scanner was asked and did not say. */
    static final class NoVerdict extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoVerdict(String reason) {
            super("The virus scanner " + reason, null, false, false);
        }
    }
}
