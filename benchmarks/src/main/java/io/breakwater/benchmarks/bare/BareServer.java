package io.breakwater.benchmarks.bare;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The least that any such product does: takes a message over HTTP, answers 202 when the broker has it on disk, reads it
 * again and inserts whole polls into PostgreSQL. No identity, no checks, no logic. Its producer waits as long for
 * company as the gateway's.
 */
public final class BareServer {
    static final String LISTENING = "listening on ";

    private static final int ACCEPTED = 202;
    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
    private final Producer<String, byte[]> producer;
    private final String topic;

    private BareServer(String bootstrapServers, String topic) {
        this.topic = topic;
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("acks", "all");
        settings.put("linger.ms", "2");
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Arguments: broker, topic, database ({@code host:port/name}), its user and password. Says its port, and runs. */
    public static void main(String[] args) {
        QuietLibraries.fromNowOn();
        BareServer server = new BareServer(args[0], args[1]);
        BareConsumer consumer = new BareConsumer(args[0], args[1], new BareStore(args[2], args[3], args[4]));
        Runtime.getRuntime().addShutdownHook(new Thread(consumer::close));
        consumer.start();
        consumer.awaitReady();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        server.listen(port -> out.println(LISTENING + port));
    }

    private void listen(IntConsumer listening) {
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0))
                .requestHandler(this::serve)
                .listen()
                .onSuccess(server -> listening.accept(server.actualPort()))
                .onFailure(failure -> System.exit(1));
    }

    private void serve(HttpServerRequest request) {
        if (request.path().endsWith("/messages")) {
            request.body().onSuccess(body -> accept(request, body));
        } else {
            answer(request.response(), CREATED, "{\"id\":\"conv_" + UUID.randomUUID() + "\"}");
        }
    }

    private void accept(HttpServerRequest request, Buffer body) {
        String conversation = request.path().split("/")[3];
        var loop = vertx.getOrCreateContext();
        producer.send(
                new ProducerRecord<>(topic, conversation, body.getBytes()),
                (where, failure) -> loop.runOnContext(v -> answered(request.response(), where, failure)));
    }

    private static void answered(
            HttpServerResponse response, @Nullable RecordMetadata where, @Nullable Exception failure) {
        if (failure != null || where == null) {
            answer(response, UNAVAILABLE, "{}");
        } else {
            String id = where.partition() + "-" + where.offset();
            answer(response, ACCEPTED, "{\"message_id\":\"msg_" + id + "\",\"status\":\"accepted\"}");
        }
    }

    private static void answer(HttpServerResponse response, int status, String json) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(json);
    }
}
