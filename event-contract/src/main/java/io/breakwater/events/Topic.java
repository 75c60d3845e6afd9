package io.breakwater.events;

/** A Kafka topic and the one kind of fact that it carries. */
public record Topic<E extends Event>(String name, Class<E> type) {
    /** Where {@code consumer} parks what it can never take: a failure belongs to a consumer, not to the topic. */
    public String deadLetter(String consumer) {
        return name + "-" + consumer + "-dlq";
    }
}
