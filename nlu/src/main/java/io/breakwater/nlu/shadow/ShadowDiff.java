package io.breakwater.nlu.shadow;

import java.util.List;

/**
 * What changes when one model takes another's place.
 *
 * @param before the version of the one
 * @param after the version of the other
 * @param messages how many both have read
 * @param changed how many have another most probable intent
 * @param newlyOutOfScope how many are out of scope only for the other
 * @param newlyInScope how many are out of scope only for the one
 * @param intents who gains and who loses, the biggest change first; those without change are left out
 * @param examples where the other is surest of its different reading; at most 20
 */
public record ShadowDiff(
        String before,
        String after,
        int messages,
        int changed,
        int newlyOutOfScope,
        int newlyInScope,
        List<Shift> intents,
        List<Example> examples) {

    /** So many messages had this intent before and so many have it after. */
    public record Shift(String intent, int before, int after, int gained, int lost) {}

    /** A message that is read differently, with both readings and their probabilities. */
    public record Example(
            String text, String before, double beforeProbability, String after, double afterProbability) {}
}
