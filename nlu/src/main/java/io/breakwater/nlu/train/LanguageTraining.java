package io.breakwater.nlu.train;

import io.breakwater.nlu.calibrate.Cascade;
import io.breakwater.nlu.calibrate.LogProbabilities;
import io.breakwater.nlu.calibrate.OutOfScopeScore;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.encoder.Encoder;
import io.breakwater.nlu.head.HeadFile;
import io.breakwater.nlu.model.LanguageCard;
import io.breakwater.nlu.model.LanguageCard.Validation;
import io.breakwater.nlu.model.ModelFiles;
import io.breakwater.nlu.sparse.SparseFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the models of one language: first on nine tenths, to choose the settings by the rest, then on all texts with what
 * was found. For one thread.
 */
final class LanguageTraining {
    /** Where the cascade stands when there are too few texts to choose. */
    private static final double USUAL_ESCALATION = 0.9;

    private final String language;
    private final List<LabelledText> texts;
    private final Labels labels;
    private final Cut cut;
    private final List<HeadChoice> heads;

    LanguageTraining(String language, List<LabelledText> texts, List<String> outside, List<Encoder> encoders) {
        this.language = language;
        this.texts = texts;
        labels = Labels.of(texts);
        cut = Cut.of(texts, outside);
        heads = encoders.stream().map(found -> new HeadChoice(found, labels)).toList();
    }

    /** Writes the language's files into the folder and tells what was found. */
    LanguageCard run(Path folder) throws IOException {
        SparseChoice sparse = SparseChoice.of(labels, cut);
        SparseFile.write(sparse.trainOn(labels, texts), ModelFiles.sparse(folder, language));
        if (heads.isEmpty()) {
            return card(sparse, List.of(), 0, List.of(), sparse.logs());
        }
        List<HeadChoice.Found> found = new ArrayList<>();
        for (HeadChoice head : heads) {
            found.add(head.validated(cut));
            HeadFile.write(head.trainOn(texts), ModelFiles.head(folder, language, head.name()));
        }
        if (cut.validation().isEmpty()) {
            return card(sparse, found, USUAL_ESCALATION, List.of(), List.of());
        }
        List<double[]> all = together(sparse, found);
        List<Cascade.Point> curve = Cascade.curve(sparse.logs(), all, labels.places(cut.validation()));
        double threshold = Cascade.choose(curve);
        List<double[]> logs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double[] cheap = sparse.logs().get(i);
            logs.add(Cascade.joins(cheap, threshold) ? all.get(i) : cheap);
        }
        return card(sparse, found, threshold, curve, logs);
    }

    private static List<double[]> together(SparseChoice sparse, List<HeadChoice.Found> found) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < sparse.logs().size(); i++) {
            List<double[]> votes = new ArrayList<>(List.of(sparse.logs().get(i)));
            for (HeadChoice.Found head : found) {
                votes.add(head.logs().get(i));
            }
            all.add(LogProbabilities.mean(votes));
        }
        return all;
    }

    private LanguageCard card(
            SparseChoice sparse,
            List<HeadChoice.Found> found,
            double escalateBelow,
            List<Cascade.Point> curve,
            List<double[]> logs) {
        ValidationFigures figures = new ValidationFigures(labels, labels.places(cut.validation()));
        OutOfScopeScore score = figures.betterScore(logs);
        Validation validation = figures.of(sparse.logs(), logs, escalateBelow, score);
        return new LanguageCard(
                labels.counts(),
                sparse.fewestTexts(),
                Rounding.of(sparse.temperature()),
                found.stream().map(HeadChoice.Found::card).toList(),
                escalateBelow,
                curve.stream()
                        .map(p ->
                                new Cascade.Point(p.threshold(), Rounding.of(p.accuracy()), Rounding.of(p.escalated())))
                        .toList(),
                score,
                Rounding.of(figures.threshold(logs, score)),
                validation);
    }
}
