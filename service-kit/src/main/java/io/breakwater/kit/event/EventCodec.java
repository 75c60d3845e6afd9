package io.breakwater.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.breakwater.events.Event;
import io.breakwater.events.Topic;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns events into JSON bytes and back. Lenient on read as the contract promises: unknown fields are ignored. */
@Singleton
public class EventCodec {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(values())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** The mapper of the contract, for state that services keep as JSON. Shared: do not change its settings. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** How the contract's values travel, for other mappers. */
    public static Module values() {
        return new TextValueModule();
    }

    public byte[] encode(Event event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Event " + event.eventId() + " cannot be written as JSON", e);
        }
    }

    /** @throws UnreadableEvent when these bytes are not such an event and never will be */
    public <E extends Event> E decode(Topic<E> topic, byte @Nullable [] payload) {
        if (payload == null) {
            throw new UnreadableEvent("record on " + topic.name() + " is empty");
        }
        try {
            E event = MAPPER.readValue(payload, topic.type());
            if (event == null) {
                throw new UnreadableEvent("record on " + topic.name() + " is the JSON word null");
            }
            return event;
        } catch (JsonMappingException e) {
            throw new UnreadableEvent("record on " + topic.name() + " does not fit "
                    + topic.type().getSimpleName() + " at /" + path(e));
        } catch (IOException e) {
            throw new UnreadableEvent("record on " + topic.name() + " is not JSON");
        }
    }

    // Jackson's own message may quote the customer's text, so only the path is told.
    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
                .collect(Collectors.joining("/"));
    }
}
