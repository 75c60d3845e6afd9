package io.breakwater.triage.train;

import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.intent.IntentFeatures;
import io.breakwater.triage.intent.IntentFiles;
import io.breakwater.triage.intent.IntentModel;
import io.breakwater.triage.intent.ModelCard;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelWriter;

/**
 * Trains the intent model during the build. The same inputs give the same model on every machine; unchanged inputs train
 * nothing.
 */
public final class IntentTraining {
    private static final System.Logger LOG = System.getLogger(IntentTraining.class.getName());
    private static final int VERSION_DIGITS = 8;
    /** All that the model depends on, below {@code src/main}: a changed way to read a text is a changed model. */
    private static final List<String> INPUTS = List.of(
            "nlu",
            "resources/triage/concepts",
            "java/io/breakwater/triage/train",
            "java/io/breakwater/triage/intent",
            "java/io/breakwater/triage/domain/InquiryText.java",
            "java/io/breakwater/triage/domain/PatternIndex.java",
            "java/io/breakwater/triage/domain/WordPattern.java",
            "java/io/breakwater/triage/domain/CharacterPattern.java");

    private final Path source;
    private final Path target;
    private final IntentFeatures features = new IntentFeatures(IntentFiles.concepts());

    private IntentTraining(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /** Arguments: {@code src/main} of this module, and the folder for the model and its card. */
    public static void main(String[] args) throws IOException {
        new IntentTraining(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException {
        String fingerprint = fingerprint();
        Path card = target.resolve("card.json");
        Path model = target.resolve("intents.bin");
        if (Files.exists(card) && Files.exists(model) && isOf(fingerprint, card)) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Intent model {0} is up to date",
                    fingerprint.substring(0, VERSION_DIGITS));
            return;
        }
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();
        List<LabelledText> texts = TrainingTexts.read(source.resolve("nlu/intents"));
        List<Example> examples = texts.stream().map(this::example).toList();
        CrossValidation crossValidation = new CrossValidation(examples);
        double temperature = crossValidation.temperature();
        AbstractModel weights = IntentTrainer.train(examples);
        ModelCard made = card(fingerprint, texts, new IntentModel(weights, temperature), crossValidation, temperature);
        Files.createDirectories(target);
        write(weights, model);
        Files.write(card, made.toJson());
        LOG.log(
                System.Logger.Level.INFO,
                "{0}",
                summary(made, texts.size(), processor.getCurrentThreadCpuTime() - start));
    }

    private ModelCard card(
            String fingerprint,
            List<LabelledText> texts,
            IntentModel model,
            CrossValidation crossValidation,
            double temperature)
            throws IOException {
        Scores heldBack = new Scores();
        for (LabelledText text : TrainingTexts.readHeldBack(source.resolve("nlu/heldback/en.tsv"))) {
            heldBack.add(
                    text.language(), text.intent(), model.read(example(text).features()));
        }
        return new ModelCard(
                fingerprint.substring(0, VERSION_DIGITS),
                fingerprint,
                model.intents().stream().sorted().toList(),
                TrainingTexts.countByLanguage(texts),
                IntentTrainer.settings(),
                temperature,
                crossValidation.scores(temperature).accuracyByLanguage(),
                heldBack.figures());
    }

    private Example example(LabelledText text) {
        return new Example(text.language(), text.intent(), features.of(InquiryText.of(text.text()), text.language()));
    }

    private String fingerprint() throws IOException {
        Fingerprint fingerprint = new Fingerprint(source);
        for (String input : INPUTS) {
            fingerprint.add(source.resolve(input));
        }
        return fingerprint.hex();
    }

    private static boolean isOf(String fingerprint, Path card) throws IOException {
        return ModelCard.parse(Files.readAllBytes(card)).fingerprint().equals(fingerprint);
    }

    private static void write(AbstractModel weights, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            new GenericModelWriter(weights, out).persist();
        }
    }

    private static String summary(ModelCard card, int texts, long nanos) {
        return String.format(
                "Intent model %s: %d intents from %d texts in %.1f s of CPU; held-back accuracy %.1f %%, top three %.1f %%,"
                        + " calibration error %.3f; cross-validated %s",
                card.version(),
                card.intents().size(),
                texts,
                nanos / 1e9,
                card.heldBack().accuracy() * 100,
                card.heldBack().topThree() * 100,
                card.heldBack().calibrationError(),
                card.crossValidated());
    }
}
