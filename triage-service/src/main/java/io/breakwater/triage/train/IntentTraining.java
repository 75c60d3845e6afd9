package io.breakwater.triage.train;

import io.breakwater.nlu.data.FolderTexts;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.ModelCard;
import io.breakwater.nlu.train.ModelTraining;
import io.breakwater.triage.domain.InquiryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains the intent models during the build. The same inputs give the same models on every machine; unchanged inputs
 * train nothing.
 */
public final class IntentTraining {
    private static final System.Logger LOG = System.getLogger(IntentTraining.class.getName());
    private static final Map<String, List<String>> ENCODERS = ModelTraining.LIGHT;
    /** All that the models depend on, below {@code src/main}: a changed way to read a text is a changed model. */
    private static final List<String> INPUTS = List.of(
            "nlu/intents", "java/io/breakwater/triage/train", "java/io/breakwater/triage/domain/InquiryText.java");

    private IntentTraining() {}

    /** Arguments: {@code src/main} of this module, the folder for the models, and a file that remembers the inputs. */
    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path inputs = Path.of(args[2]);
        String fingerprint = fingerprint(source);
        if (Files.isDirectory(target)
                && Files.exists(inputs)
                && Files.readString(inputs).equals(fingerprint)) {
            LOG.log(System.Logger.Level.INFO, "The intent models are up to date");
            return;
        }
        long start = System.nanoTime();
        List<LabelledText> texts = FolderTexts.labelled(source.resolve("nlu/intents")).stream()
                .map(IntentTraining::asRead)
                .toList();
        ModelCard card = new ModelTraining(ENCODERS).run(texts, target);
        Files.writeString(inputs, fingerprint);
        LOG.log(System.Logger.Level.INFO, summary(card, (System.nanoTime() - start) / 1e9));
    }

    /** As messages are read. */
    private static LabelledText asRead(LabelledText text) {
        return new LabelledText(
                text.language(), text.intent(), InquiryText.of(text.text()).normalised());
    }

    private static String fingerprint(Path source) throws IOException {
        Fingerprint fingerprint = new Fingerprint(source);
        fingerprint.add("code " + ModelTraining.CODE + ", encoders " + ENCODERS);
        for (String input : INPUTS) {
            fingerprint.add(source.resolve(input));
        }
        return fingerprint.hex();
    }

    private static String summary(ModelCard card, double seconds) {
        StringBuilder summary = new StringBuilder(String.format(
                Locale.ROOT, "Intent models %s in %.0f s; right on texts left out:", card.version(), seconds));
        card.languages()
                .forEach((language, found) -> summary.append(String.format(
                        Locale.ROOT, " %s %.1f %%", language, found.validation().accuracy() * 100)));
        return summary.toString();
    }
}
