package io.breakwater.nlu.model;

import io.breakwater.nlu.encoder.Encoder;
import io.breakwater.nlu.head.HeadFile;
import io.breakwater.nlu.head.HeadModel;
import io.breakwater.nlu.sparse.Ngram;
import io.breakwater.nlu.sparse.SparseFile;
import io.breakwater.nlu.sparse.SparseModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A trained model, read from its folder: {@code card.json}, {@code sparse-<language>.bin}, and
 * {@code head-<language>-<encoder>.bin} where there are encoders. Reading it takes well under a second; an encoder, when
 * this machine can run it, another half. Immutable: any thread may ask.
 */
public final class IntentModel implements Classifier {
    private static final String ENGLISH = "en";
    private static final int MOST_NGRAMS = 20;

    private final ModelCard card;
    private final Map<String, LanguageModel> languages = new TreeMap<>();
    private final LanguageModel fallback;
    private final List<String> intents;

    private IntentModel(ModelCard card, Path folder, Function<String, Optional<Encoder>> encoders) throws IOException {
        this.card = card;
        for (Map.Entry<String, LanguageCard> language : card.languages().entrySet()) {
            languages.put(language.getKey(), language(language.getKey(), language.getValue(), folder, encoders));
        }
        if (languages.isEmpty()) {
            throw new IOException(folder + " is a model without languages; train again");
        }
        LanguageModel english = languages.get(ENGLISH);
        fallback = english == null ? languages.values().iterator().next() : english;
        intents = languages.values().stream()
                .flatMap(language -> language.sparse().intents().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The model of a folder.
     *
     * @throws IOException when something is missing or damaged; the message says what
     */
    public static IntentModel read(Path folder) throws IOException {
        return read(folder, Encoder::find);
    }

    /** The same, with encoders from elsewhere; the function is given their names. */
    public static IntentModel read(Path folder, Function<String, Optional<Encoder>> encoders) throws IOException {
        if (!Files.isRegularFile(folder.resolve(ModelCard.FILE))) {
            throw new IOException(folder + " holds no model: there is no " + ModelCard.FILE);
        }
        return new IntentModel(ModelCard.read(folder), folder, encoders);
    }

    private static LanguageModel language(
            String language, LanguageCard card, Path folder, Function<String, Optional<Encoder>> encoders)
            throws IOException {
        SparseModel sparse = SparseFile.read(ModelFiles.sparse(folder, language));
        List<Voter> voters = new ArrayList<>();
        for (LanguageCard.EncoderCard own : card.encoders()) {
            HeadModel head = HeadFile.read(ModelFiles.head(folder, language, own.name()));
            if (!head.intents().equals(sparse.intents())) {
                throw new IOException(folder + ": the files of " + language + " are not of one model; train again");
            }
            encoders.apply(own.name())
                    .map(found -> new Voter(found, head, own.temperature()))
                    .ifPresent(voters::add);
        }
        return new LanguageModel(card, sparse, voters);
    }

    public ModelCard card() {
        return card;
    }

    @Override
    public String version() {
        return card.version();
    }

    @Override
    public Reading read(String text, String language, Effort effort) {
        return languages.getOrDefault(language, fallback).read(text, effort);
    }

    @Override
    public List<String> intents() {
        return intents;
    }

    @Override
    public List<Ngram> explain(String text, String language, String intent) {
        return languages.getOrDefault(language, fallback).sparse().explain(text, intent, MOST_NGRAMS);
    }
}
