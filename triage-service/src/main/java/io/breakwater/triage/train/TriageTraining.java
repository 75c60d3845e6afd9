package io.breakwater.triage.train;

import io.breakwater.nlu.data.FolderTexts;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.ModelCard;
import io.breakwater.nlu.train.ModelTraining;
import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.intent.IntentMeanings;
import io.breakwater.triage.intent.ShippedModels;
import io.breakwater.triage.urgency.UrgencyModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the models of intents, of urgency and of languages during the build. The same inputs give the same models on
 * every machine; unchanged inputs train nothing.
 */
public final class TriageTraining {
    private static final System.Logger LOG = System.getLogger(TriageTraining.class.getName());
    /** All that the models depend on, below {@code src/main}: a changed way to read a text is a changed model. */
    private static final List<String> INPUTS = List.of(
            "nlu/heldback",
            "nlu/intents",
            "nlu/urgency",
            "resources/triage/intents.yaml",
            "resources/triage/simplified-chinese.txt",
            "java/io/breakwater/triage/train",
            "java/io/breakwater/triage/domain/InquiryText.java",
            "java/io/breakwater/triage/domain/SimplifiedChinese.java");

    /** With 2,000 twice as many messages of three or four words are told wrong. */
    private static final int TEXTS_A_LANGUAGE = 5_000;

    private TriageTraining() {}

    /** Arguments: {@code src/main} of this module, the folder for the models, and a file that remembers the inputs. */
    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path inputs = Path.of(args[2]);
        String fingerprint = fingerprint(source);
        if (Files.isDirectory(target)
                && Files.exists(inputs)
                && Files.readString(inputs).equals(fingerprint)) {
            LOG.log(System.Logger.Level.INFO, "The models are up to date");
            return;
        }
        List<LabelledText> intents = texts(source.resolve("nlu/intents"));
        List<LabelledText> signals = texts(source.resolve("nlu/urgency"));
        SplitCheck.check(both(intents.stream(), signals), source.resolve("nlu/heldback"));
        train("Intents", new ModelTraining(ModelTraining.LIGHT), intents, target.resolve("intents"));
        List<LabelledText> urgency = both(asSignals(intents), signals);
        train("Urgency", new ModelTraining(Map.of()), urgency, target.resolve("urgency"));
        List<LabelledText> languages = asLanguages(both(intents.stream(), signals));
        train("Languages", new ModelTraining(Map.of()), languages, target.resolve("languages"));
        Files.writeString(inputs, fingerprint);
    }

    private static List<LabelledText> both(Stream<LabelledText> some, List<LabelledText> others) {
        return Stream.concat(some, others.stream()).toList();
    }

    /** As messages are read. */
    private static List<LabelledText> texts(Path folder) {
        return FolderTexts.labelled(folder).stream()
                .map(text -> new LabelledText(
                        text.language(),
                        text.intent(),
                        InquiryText.of(text.text()).normalised()))
                .toList();
    }

    /** Whatever else customers write about is what a signal must be told from. */
    private static Stream<LabelledText> asSignals(List<LabelledText> intents) {
        IntentMeanings meanings = IntentMeanings.load(
                intents.stream().map(LabelledText::intent).distinct().toList());
        return intents.stream()
                .filter(text -> !meanings.mixed().contains(text.intent()))
                .map(text -> new LabelledText(
                        text.language(),
                        Optional.ofNullable(meanings.signals().get(text.intent()))
                                .map(Signal::word)
                                .orElse(UrgencyModel.NONE),
                        text.text()));
    }

    /** What the language is told by: texts from all over each language's files, as many of each as there need be. */
    private static List<LabelledText> asLanguages(List<LabelledText> texts) {
        Map<String, List<LabelledText>> byLanguage = texts.stream()
                .collect(Collectors.groupingBy(LabelledText::language, TreeMap::new, Collectors.toList()));
        return byLanguage.values().stream()
                .flatMap(own -> IntStream.range(0, Math.min(own.size(), TEXTS_A_LANGUAGE))
                        .map(i -> (int) ((long) i * own.size() / Math.min(own.size(), TEXTS_A_LANGUAGE)))
                        .mapToObj(own::get))
                .map(text -> new LabelledText(ShippedModels.ANY, text.language(), text.text()))
                .toList();
    }

    private static void train(String name, ModelTraining training, List<LabelledText> texts, Path target)
            throws IOException {
        long start = System.nanoTime();
        ModelCard card = training.run(texts, target);
        LOG.log(System.Logger.Level.INFO, summary(name, card, (System.nanoTime() - start) / 1e9));
    }

    private static String fingerprint(Path source) throws IOException {
        Fingerprint fingerprint = new Fingerprint(source);
        // Sorted: the order of a Map.of differs from one process to the next.
        fingerprint.add("code " + ModelTraining.CODE + ", encoders " + new TreeMap<>(ModelTraining.LIGHT));
        for (String input : INPUTS) {
            fingerprint.add(source.resolve(input));
        }
        return fingerprint.hex();
    }

    private static String summary(String name, ModelCard card, double seconds) {
        StringBuilder summary = new StringBuilder(String.format(
                Locale.ROOT, "%s: model %s in %.0f s; right on texts left out:", name, card.version(), seconds));
        card.languages()
                .forEach((language, found) -> summary.append(String.format(
                        Locale.ROOT, " %s %.1f %%", language, found.validation().accuracy() * 100)));
        return summary.toString();
    }
}
