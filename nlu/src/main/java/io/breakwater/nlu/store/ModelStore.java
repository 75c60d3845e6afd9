package io.breakwater.nlu.store;

import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.IntentModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of model versions: {@code <version>/} each, and a file {@code current} that names the one in use. Readers see
 * either the old version or the new one, never half of one. Any number of processes may read; one publishes at a time,
 * which is up to the caller across processes.
 */
public final class ModelStore {
    private final Path folder;
    private final CurrentFile current;

    /** @throws IOException when the folder cannot be made */
    public ModelStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        current = new CurrentFile(folder);
    }

    /** The version in use; empty before the first one is published. */
    public Optional<String> currentVersion() throws IOException {
        return current.current();
    }

    /** The model in use; empty before the first one is published. */
    public Optional<IntentModel> currentModel() throws IOException {
        Optional<String> version = currentVersion();
        return version.isPresent() ? Optional.of(IntentModel.read(folder.resolve(version.get()))) : Optional.empty();
    }

    /**
     * Copies the model into the store and makes it the current one. The first model is published without comparison.
     *
     * @param model the folder of a trained model
     * @param fraud texts that no model may become worse at, with their intents
     * @return the version that is in use now
     * @throws PublishingRefused when the model finds fewer of the fraud texts than the current one
     * @throws IOException when the model is damaged or the store cannot be written; the current one stays
     */
    public synchronized String publish(Path model, List<LabelledText> fraud) throws IOException, PublishingRefused {
        IntentModel candidate = IntentModel.read(model);
        Optional<IntentModel> before = currentModel();
        if (before.isPresent()) {
            new FraudCheck(fraud).compare(candidate, before.get());
        }
        copy(model, candidate.version());
        Optional<String> previous = before.map(IntentModel::version);
        if (!previous.equals(Optional.of(candidate.version()))) {
            current.write(candidate.version(), previous);
        }
        return candidate.version();
    }

    /**
     * Makes the version before the current one current again. One step: then there is none before.
     *
     * @return the version that is in use now
     * @throws IOException when there is none before, or its folder is gone
     */
    public synchronized String rollback() throws IOException {
        String previous = current.previous()
                .orElseThrow(() -> new IOException(folder + " has no version before the current one to go back to"));
        IntentModel.read(folder.resolve(previous));
        current.write(previous, Optional.empty());
        return previous;
    }

    private void copy(Path model, String version) throws IOException {
        Path target = folder.resolve(version);
        if (Files.isDirectory(target)) {
            return;
        }
        Path partial = Files.createDirectory(folder.resolve("." + version + "-" + UUID.randomUUID()));
        try (Stream<Path> files = Files.list(model)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, partial.resolve(file.getFileName()));
            }
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
