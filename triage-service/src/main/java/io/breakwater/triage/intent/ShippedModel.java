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

/** The intent model that the build trained, on the class path. */
public final class ShippedModel {
    private static final String FOLDER = "/triage/model";
    private static final String CARD = FOLDER + "/card.json";

    private ShippedModel() {}

    /** Takes a second or two: some hundred megabytes are read. */
    public static IntentModel load() {
        URL card = ShippedModel.class.getResource(CARD);
        if (card == null) {
            throw new IllegalStateException(CARD + " is missing on the class path; build the module again");
        }
        try {
            return read(card.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + " cannot be read; build the module again", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(card + " is no place to read from", e);
        }
    }

    private static IntentModel read(URI card) throws IOException {
        if (!card.getScheme().equals("jar")) {
            return IntentModel.read(Path.of(card).resolveSibling("."));
        }
        URI jar = URI.create(card.toString().substring(0, card.toString().indexOf('!')));
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
            return IntentModel.read(inside.getPath(FOLDER));
        }
    }
}
