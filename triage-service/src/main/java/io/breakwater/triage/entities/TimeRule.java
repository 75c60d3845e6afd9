package io.breakwater.triage.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One phrase about time: fixed words and slots in their order. */
record TimeRule(TimeSense sense, List<Part> parts, TimeWords words, @Nullable String fixed) {
    private static final int MOST_SPACES = 2;

    /** Fixed words in their spelling, or a slot. */
    record Part(@Nullable TimeSlot slot, String text) {
        boolean isNumeric() {
            return slot != null && slot.isNumeric();
        }
    }

    /** What a rule found. */
    record Match(int end, TimeSense sense, String value) {
        /** The longer one, of two as long the one whose sense comes first. */
        boolean isBetterThan(@Nullable Match other) {
            return other == null || end > other.end || end == other.end && sense.compareTo(other.sense) < 0;
        }
    }

    /**
     * @param fixed the value, when the phrase has no slots
     */
    TimeRule {
        parts = List.copyOf(parts);
    }

    /** Where the next part begins: spaces and one hyphen may stand between, in a date one dot or comma as well. */
    static int gap(Reading reading, int from, boolean date) {
        int at = from;
        if (date && (reading.at(at) == '.' || reading.at(at) == ',')) {
            at++;
        }
        int spaces = 0;
        while (reading.at(at) == ' ' && spaces < MOST_SPACES) {
            at++;
            spaces++;
        }
        return !date && spaces == 0 && reading.at(at) == '-' ? at + 1 : at;
    }

    /** The rule, when its first part is a word that stands from {@code start} to the end of the hit. */
    @Nullable
    Match afterWord(Reading reading, int start, WordTree.Hit<Integer> word) {
        TimeAttempt attempt = new TimeAttempt(this, reading, start);
        return attempt.takesWord(0, start, word) ? attempt.rest(1, word.end()) : null;
    }

    /** The rule, when its first part is a number at {@code start} and its second this word. */
    @Nullable
    Match afterNumber(Reading reading, int start, int startOfWord, WordTree.Hit<Integer> word) {
        TimeAttempt attempt = new TimeAttempt(this, reading, start);
        int end = attempt.take(0, start);
        boolean fits = end >= 0
                && gap(reading, end, sense == TimeSense.DATES) == startOfWord
                && attempt.takesWord(1, startOfWord, word);
        return fits ? attempt.rest(2, word.end()) : null;
    }
}
