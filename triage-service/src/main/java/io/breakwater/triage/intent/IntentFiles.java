package io.breakwater.triage.intent;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.triage.content.ContentFile;
import io.breakwater.triage.language.Languages;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;

/** Where the intent model and what belongs to it lie on the class path. */
public final class IntentFiles {
    public static final String MODEL = "triage/model/intents.bin";
    public static final String CARD = "triage/model/card.json";

    private IntentFiles() {}

    /** The concepts of all languages; the file {@code any} holds what they share. */
    public static Concepts concepts() {
        Map<String, Map<String, List<String>>> patterns = new LinkedHashMap<>();
        patterns.put(Concepts.ANY, conceptsOf(Concepts.ANY));
        Languages.ALL.forEach(language -> patterns.put(language, conceptsOf(language)));
        return new Concepts(patterns);
    }

    /** What one file says, by concept. */
    static Map<String, List<String>> conceptsOf(String language) {
        return ContentFile.read("triage/concepts/" + language + ".yaml", new TypeReference<>() {});
    }

    /** The model that the build trained. */
    public static IntentModel model() {
        ModelCard card = card();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(ContentFile.bytes(MODEL)))) {
            GenericModelReader reader = new GenericModelReader(new BinaryFileDataReader(in));
            reader.checkModelType();
            return new IntentModel(reader.constructModel(), card.temperature());
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL + " cannot be read; build the module again", e);
        }
    }

    /** What is known of the model. */
    public static ModelCard card() {
        return ModelCard.parse(ContentFile.bytes(CARD));
    }
}
