package io.breakwater.nlu;

import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.encoder.Encoder;
import io.breakwater.nlu.model.IntentModel;
import io.breakwater.nlu.train.ModelTraining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Four intents that differ in plain words, and an encoder that needs no natives. */
public final class SmallData {
    public static final String PHISHING = "phishing";

    private SmallData() {}

    /** An encoder of words' first letters: the same on every machine. */
    public static final Encoder LETTERS = new Encoder() {
        @Override
        public String name() {
            return "letters";
        }

        @Override
        public int dimensions() {
            return 26;
        }

        @Override
        public float[] vector(String text) {
            float[] vector = new float[dimensions()];
            for (String word : text.toLowerCase(java.util.Locale.ROOT).split(" ")) {
                if (!word.isEmpty() && word.charAt(0) >= 'a' && word.charAt(0) <= 'z') {
                    vector[word.charAt(0) - 'a'] += 1;
                }
            }
            return vector;
        }
    };

    public static List<LabelledText> english() {
        Map<String, List<String>> subjects = new TreeMap<>();
        subjects.put(
                "card_lost", List.of("my card is gone", "I lost my card", "card was stolen", "cannot find my card"));
        subjects.put("deposit_late", List.of("deposit not here", "my deposit is late", "where is the deposit"));
        subjects.put("fees", List.of("why this fee", "the fee is too high", "what are your fees"));
        subjects.put(PHISHING, List.of("somebody asked for my password", "a fake site took my login"));
        return times(subjects, List.of("", "please help, ", "hello, ", "urgent: ", "for days now ", "again "), "en");
    }

    public static List<LabelledText> chinese() {
        return times(
                Map.of("card_lost", List.of("我的卡丢了", "卡被偷了"), "fees", List.of("手续费太高", "为什么收费")),
                List.of("", "你好，", "请问", "急，"),
                "zh");
    }

    private static List<LabelledText> times(
            Map<String, List<String>> subjects, List<String> beginnings, String language) {
        List<LabelledText> texts = new ArrayList<>();
        new TreeMap<>(subjects)
                .forEach((intent, sentences) -> sentences.forEach(sentence -> beginnings.forEach(
                        beginning -> texts.add(new LabelledText(language, intent, beginning + sentence)))));
        return texts;
    }

    /** Trains without natives; {@code encoded} says whether English has {@link #LETTERS} as its encoder. */
    public static IntentModel train(List<LabelledText> texts, Path folder, boolean encoded) {
        try {
            Optional<Encoder> encoder = encoded ? Optional.of(LETTERS) : Optional.empty();
            new ModelTraining(Map.of("en", List.of(LETTERS.name())), name -> encoder).run(texts, folder);
            return IntentModel.read(folder, name -> encoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that is removed when the process ends, for tests that have no other. */
    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory("nlu");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
