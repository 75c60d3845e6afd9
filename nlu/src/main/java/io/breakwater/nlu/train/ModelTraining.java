package io.breakwater.nlu.train;

import io.breakwater.nlu.data.BadInput;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.encoder.Encoder;
import io.breakwater.nlu.model.LanguageCard;
import io.breakwater.nlu.model.ModelCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/**
 * Makes a model of labelled texts in any number of languages. The same texts give the same bytes on the same kind of
 * machine. A minute or two for ten thousand English texts, seconds in other languages; several languages at a time, a
 * language on one thread.
 */
public final class ModelTraining {
    /** Changes whenever the same texts would give another model. */
    public static final int CODE = 3;

    /** One encoder a language, about a millisecond an unsure text. */
    public static final Map<String, List<String>> LIGHT =
            Map.of("en", List.of(Encoder.MINILM), "zh", List.of(Encoder.BGE_CHINESE));

    /** All encoders, about four milliseconds an unsure English text, and half a point more accurate on Banking77. */
    public static final Map<String, List<String>> THOROUGH =
            Map.of("en", List.of(Encoder.MINILM, Encoder.BGE), "zh", List.of(Encoder.BGE_CHINESE));

    private static final int VERSION_DIGITS = 8;
    private final Map<String, List<String>> wanted;
    private final Function<String, Optional<Encoder>> encoders;

    /** @param wanted the encoders by language, {@link #LIGHT} or {@link #THOROUGH}; used as far as this machine can */
    public ModelTraining(Map<String, List<String>> wanted) {
        this(wanted, Encoder::find);
    }

    /** @param encoders gives an encoder by its name; empty for models without */
    public ModelTraining(Map<String, List<String>> wanted, Function<String, Optional<Encoder>> encoders) {
        this.wanted = wanted;
        this.encoders = encoders;
    }

    /** Trains with no texts out of scope. */
    public ModelCard run(List<LabelledText> texts, Path folder) throws IOException {
        return run(texts, Map.of(), folder);
    }

    /**
     * Trains and writes the model's folder.
     *
     * @param outside by language, texts that are about none of the intents: they only help to choose the out-of-scope
     *     score
     * @throws BadInput when a language has fewer than two intents
     */
    public ModelCard run(List<LabelledText> texts, Map<String, List<String>> outside, Path folder) throws IOException {
        Map<String, List<LabelledText>> byLanguage = new TreeMap<>();
        texts.forEach(text -> byLanguage
                .computeIfAbsent(text.language(), language -> new ArrayList<>())
                .add(text));
        byLanguage.forEach(ModelTraining::check);
        Files.createDirectories(folder);
        Map<String, List<Encoder>> found = encoders(byLanguage.keySet());
        Map<String, Object> settings = settings(found);
        Map<String, LanguageCard> cards = new ConcurrentSkipListMap<>();
        byLanguage.entrySet().parallelStream().forEach(language -> {
            List<Encoder> own = found.getOrDefault(language.getKey(), List.of());
            List<String> strangers = outside.getOrDefault(language.getKey(), List.of());
            LanguageTraining training = new LanguageTraining(language.getKey(), language.getValue(), strangers, own);
            cards.put(language.getKey(), written(training, folder));
        });
        String fingerprint = Fingerprint.of(texts, outside, settings);
        ModelCard card = new ModelCard(fingerprint.substring(0, VERSION_DIGITS), fingerprint, settings, cards);
        card.write(folder);
        return card;
    }

    private static LanguageCard written(LanguageTraining training, Path folder) {
        try {
            return training.run(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String language, List<LabelledText> texts) {
        if (texts.stream().map(LabelledText::intent).distinct().count() < 2) {
            throw new BadInput("The texts in " + language + " have only the intent "
                    + texts.get(0).intent() + "; a model needs at least two");
        }
    }

    private Map<String, List<Encoder>> encoders(Set<String> languages) {
        Map<String, List<Encoder>> found = new TreeMap<>();
        wanted.forEach((language, names) -> {
            if (languages.contains(language)) {
                found.put(
                        language,
                        names.stream().map(encoders).flatMap(Optional::stream).toList());
            }
        });
        return found;
    }

    private static Map<String, Object> settings(Map<String, List<Encoder>> encoders) {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("code", CODE);
        settings.put("sparse", "words 1-2, pairs up to 3 apart, characters 2-5; MCSVM_CS, C 1");
        Map<String, List<String>> names = new TreeMap<>();
        encoders.forEach((language, own) ->
                names.put(language, own.stream().map(Encoder::name).toList()));
        settings.put("encoders", names);
        settings.put("head", "CLS+mean+max; AdamW, 30 epochs, rate 1e-3, decay 0.1, dropout 0.3, smoothing 0.1");
        settings.put("validation", "every tenth text of an intent");
        return settings;
    }
}
