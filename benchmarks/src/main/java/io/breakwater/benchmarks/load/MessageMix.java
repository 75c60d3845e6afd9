package io.breakwater.benchmarks.load;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Says what customers say, as often as they say it, in their languages. The same seed says the same. */
public final class MessageMix {
    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi");
    private static final String FALLBACK = "en";
    private static final List<String> ASSETS = List.of("BTC", "ETH", "USDT", "SOL", "XRP", "ADA");

    private final List<Kind> kinds;
    private final int allWeights;
    private final SplittableRandom random;

    /** A kind of message, how often it comes beside the others, and its wordings by language; English is always there. */
    record Kind(String name, int weight, Map<String, List<Utterance>> wordings) {}

    MessageMix(List<Kind> kinds, long seed) {
        this.kinds = List.copyOf(kinds);
        this.allWeights = kinds.stream().mapToInt(Kind::weight).sum();
        this.random = new SplittableRandom(seed);
    }

    /** What somebody says, and in which language. */
    public record Spoken(String language, String text) {}

    /** Messages of the standard mix, by speakers of all languages in turn. */
    public static List<Spoken> crowd(int messages, long seed) {
        MessageMix mix = new MessageMix(MixFile.standard(), seed);
        return IntStream.range(0, messages)
                .mapToObj(i -> LANGUAGES.get(i % LANGUAGES.size()))
                .map(language -> new Spoken(language, mix.next(language).text()))
                .toList();
    }

    /** The next message of somebody who speaks this language. */
    Utterance next(String language) {
        Map<String, List<Utterance>> wordings = kind().wordings();
        List<Utterance> choice = wordings.getOrDefault(language, wordings.getOrDefault(FALLBACK, List.of()));
        Utterance chosen = choice.get(random.nextInt(choice.size()));
        return new Utterance(chosen.kind(), filled(chosen.text()), chosen.then());
    }

    private Kind kind() {
        int left = random.nextInt(allWeights);
        for (Kind kind : kinds) {
            left -= kind.weight();
            if (left < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("weights do not add up to " + allWeights);
    }

    // Messages of a rush are alike but not the same: nothing on the way shall live from a cache of whole texts.
    private String filled(String text) {
        return text.indexOf('{') < 0
                ? text
                : text.replace("{asset}", ASSETS.get(random.nextInt(ASSETS.size())))
                        .replace("{amount}", Integer.toString(random.nextInt(10, 5_000)))
                        .replace("{hours}", Integer.toString(random.nextInt(2, 48)))
                        .replace("{code}", Integer.toString(random.nextInt(100_000, 1_000_000)));
    }
}
