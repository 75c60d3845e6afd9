package io.breakwater.nlu.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that must be known of a model: from what it was made, how, with which settings, and how good it was on texts that
 * were left out. Without dates, so that the same data give the same card.
 *
 * @param version the first 8 digits of {@code fingerprint}
 * @param fingerprint SHA-256 of texts, settings and the version of the code
 * @param settings what was fixed before training
 * @param languages what was found for each language
 */
public record ModelCard(
        String version, String fingerprint, Map<String, Object> settings, Map<String, LanguageCard> languages) {
    static final String FILE = "card.json";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /** Writes {@code card.json} into the folder. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), MAPPER.writeValueAsString(this) + "\n");
    }

    /** Reads {@code card.json} of the folder. */
    public static ModelCard read(Path folder) throws IOException {
        try {
            return MAPPER.readValue(Files.readAllBytes(folder.resolve(FILE)), ModelCard.class);
        } catch (JsonProcessingException e) {
            throw new IOException(folder.resolve(FILE) + " is damaged; train again", e);
        }
    }
}
