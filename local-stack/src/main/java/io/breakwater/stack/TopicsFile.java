package io.breakwater.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The one declaration of topics, {@code deploy/kafka/topics.yml}: partitions, retention, dead letters. */
public final class TopicsFile {
    private static final String PLACE = "deploy/kafka/topics.yml";

    private final JsonNode root;

    private TopicsFile(JsonNode root) {
        this.root = root;
    }

    /** Reads the file of this checkout, from whichever folder in it the program runs. */
    public static TopicsFile find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(PLACE);
            if (Files.exists(file)) {
                return read(file);
            }
        }
        throw new IllegalStateException(PLACE + " is not above " + Path.of("").toAbsolutePath());
    }

    public static TopicsFile read(Path file) {
        try {
            return new TopicsFile(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("Topics cannot be read from " + file, e);
        }
    }

    /** Every topic with its dead-letter topics. */
    public List<NewTopic> topics() {
        List<NewTopic> topics = new ArrayList<>();
        JsonNode defaults = root.path("defaults");
        root.path("topics").properties().forEach(entry -> {
            JsonNode topic = entry.getValue();
            int partitions =
                    topic.path("partitions").asInt(defaults.path("partitions").asInt());
            String retention =
                    topic.path("retention").asText(defaults.path("retention").asText());
            topics.add(topic(entry.getKey(), partitions, retention));
            topic.path("consumers")
                    .forEach(consumer -> topics.add(topic(
                            entry.getKey() + "-" + consumer.asText() + "-dlq",
                            partitions,
                            defaults.path("dead_letter_retention").asText())));
        });
        return topics;
    }

    /** Creates what is missing; topics that are there stay as they are. */
    public void createOn(String bootstrapServers) {
        create(topics(), bootstrapServers);
    }

    /** Creates topics that only a test knows, with six partitions. */
    static void create(String bootstrapServers, List<String> names) {
        create(
                names.stream()
                        .filter(name -> !name.isBlank())
                        .map(name -> topic(name, 6, "P1D"))
                        .toList(),
                bootstrapServers);
    }

    private static void create(List<NewTopic> wanted, String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var existing = admin.listTopics().names().get();
            admin.createTopics(wanted.stream()
                            .filter(t -> !existing.contains(t.name()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Topics cannot be created on " + bootstrapServers, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics on " + bootstrapServers, e);
        }
    }

    private static NewTopic topic(String name, int partitions, String retention) {
        return new NewTopic(name, partitions, (short) 1)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(Duration.parse(retention).toMillis())));
    }
}
