package io.breakwater.triage.language;

import io.breakwater.nlu.model.Classifier;
import io.breakwater.nlu.model.Effort;
import io.breakwater.nlu.model.Reading.RankedIntent;
import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.intent.ShippedModels;
import java.lang.Character.UnicodeScript;

/**
 * Which of our languages a message is in. The script decides where it can; else a model of n-grams, in the light of what
 * is expected. "ok thanks" tells nothing: short messages keep what is expected. Any thread may ask.
 */
public final class LanguageFinder {
    private static final int FEWEST_WORDS = 3;
    /** More of a long message makes the answer dearer, not better. */
    private static final int ENOUGH_CHARACTERS = 400;
    /**
     * How many times more likely the expected language is before a word is read. Of sentences from news and the web, cut to
     * 5 to 10 words, 99.5 % are then told right when it is expected, and 98.2 % when another one is.
     */
    private static final double EXPECTED_WEIGHT = 5;
    /** So few words are easily taken for another language: "freeze my card" is Turkish to the model. */
    private static final int FEW_WORDS = 4;

    private static final double EXPECTED_WEIGHT_OF_FEW = 20;
    /** Share of the words with letters that only Vietnamese has; a name alone must not decide. */
    private static final double VIETNAMESE_SHARE = 0.25;

    private static final double EAST_ASIAN_SHARE = 0.2;

    private final Classifier model;

    /** @param model its intents are languages */
    public LanguageFinder(Classifier model) {
        if (!Languages.ALL.containsAll(model.intents())) {
            throw new IllegalArgumentException("The model of languages tells apart " + model.intents()
                    + ", of which some are none of ours: " + Languages.ALL);
        }
        this.model = model;
    }

    /**
     * ISO 639-1, one of {@link Languages#ALL}.
     *
     * @param expected BCP 47: the language of the conversation so far, else the customer's locale
     */
    public String in(InquiryText text, String expected) {
        String before = Languages.of(expected);
        String byScript = byScript(text);
        if (!byScript.isEmpty()) {
            return byScript;
        }
        long realWords = text.words().stream().filter(LanguageFinder::isWord).count();
        if (realWords < FEWEST_WORDS) {
            return before;
        }
        return byModel(text, before, realWords <= FEW_WORDS ? EXPECTED_WEIGHT_OF_FEW : EXPECTED_WEIGHT);
    }

    private static String byScript(InquiryText text) {
        long letters =
                text.normalised().codePoints().filter(Character::isLetter).count();
        long hangul = text.count(UnicodeScript.HANGUL);
        long han = text.count(UnicodeScript.HAN);
        if (hangul + han > 0 && hangul + han >= letters * EAST_ASIAN_SHARE) {
            return hangul > 0 ? "ko" : "zh";
        }
        long vietnamese =
                text.words().stream().filter(LanguageFinder::isVietnamese).count();
        return vietnamese > 0 && vietnamese >= text.words().size() * VIETNAMESE_SHARE ? "vi" : "";
    }

    private String byModel(InquiryText text, String expected, double expectedWeight) {
        String normalised = text.normalised();
        String enough = normalised.substring(0, Math.min(normalised.length(), ENOUGH_CHARACTERS));
        String best = expected;
        double most = -1;
        for (RankedIntent read :
                model.read(enough, ShippedModels.ANY, Effort.QUICK).ranked()) {
            double weight = read.probability() * (read.intent().equals(expected) ? expectedWeight : 1);
            if (weight > most) {
                most = weight;
                best = read.intent();
            }
        }
        return best;
    }

    private static boolean isWord(String word) {
        return word.codePoints().allMatch(Character::isLetter);
    }

    private static boolean isVietnamese(String word) {
        return word.codePoints()
                .anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9 || c == 'đ' || c == 'ơ' || c == 'ư' || c == 'ă');
    }
}
