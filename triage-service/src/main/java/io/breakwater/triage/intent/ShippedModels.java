package io.breakwater.triage.intent;

import io.breakwater.nlu.model.IntentModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The models that the build trained, on the class path. Reading one takes a second or two. */
public final class ShippedModels {
    /** What stands for a language where the language is what is asked for. */
    public static final String ANY = "any";

    private static final String FOLDER = "/triage/models/";

    private ShippedModels() {}

    /** What messages are about. */
    public static IntentModel intents() {
        return load("intents");
    }

    /** Which of the signals are in messages. */
    public static IntentModel urgency() {
        return load("urgency");
    }

    /** Which language messages are in; it reads all of them as its own {@link #ANY}. */
    public static IntentModel languages() {
        return load("languages");
    }

    private static IntentModel load(String name) {
        String path = FOLDER + name;
        URL card = ShippedModels.class.getResource(path + "/card.json");
        if (card == null) {
            throw new IllegalStateException(path + " is missing on the class path; build the module again");
        }
        try {
            return read(path, card.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read; build the module again", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(card + " is no place to read from", e);
        }
    }

    private static IntentModel read(String path, URI card) throws IOException {
        if (!card.getScheme().equals("jar")) {
            return IntentModel.read(Path.of(card).resolveSibling("."));
        }
        URI jar = URI.create(card.toString().substring(0, card.toString().indexOf('!')));
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
            return IntentModel.read(inside.getPath(path));
        }
    }
}
