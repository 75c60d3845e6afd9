package io.breakwater.triage.intent;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What must be known of a trained model: from what it was made, how, and how good it is.
 *
 * @param version the first digits of {@code fingerprint}; events carry it
 * @param fingerprint SHA-256 of all that the model depends on: texts, concepts, settings and the code that trains
 * @param texts how many training texts there are, by language
 * @param temperature what makes the scores honest, found by cross-validation
 * @param crossValidated share of right readings of texts that were left out of training, by language
 * @param heldBack the figures on texts that took no part in any choice, English
 */
public record ModelCard(
        String version,
        String fingerprint,
        List<String> intents,
        Map<String, Integer> texts,
        Map<String, Object> settings,
        double temperature,
        Map<String, Double> crossValidated,
        Figures heldBack) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /**
     * How good the readings are.
     *
     * @param accuracy share of texts whose best reading is right
     * @param topThree share of texts with the right reading among the best three
     * @param macroF1 mean over the intents, so that small ones count as much
     * @param calibrationError how far, on average, confidence and truth lie apart
     */
    public record Figures(int texts, double accuracy, double topThree, double macroF1, double calibrationError) {}

    public static ModelCard parse(byte[] json) {
        try {
            return MAPPER.readValue(json, ModelCard.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The model card cannot be read; build the module again", e);
        }
    }

    public byte[] toJson() {
        try {
            return MAPPER.writeValueAsBytes(this);
        } catch (IOException e) {
            throw new UncheckedIOException("A model card is always JSON", e);
        }
    }
}
