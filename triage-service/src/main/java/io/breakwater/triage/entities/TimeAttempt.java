package io.breakwater.triage.entities;

import org.jspecify.annotations.Nullable;

/** One rule at one place of a message. */
final class TimeAttempt {
    private final TimeRule rule;
    private final Reading reading;
    private final int start;
    private final TimeParts said = new TimeParts();
    private @Nullable String span;

    TimeAttempt(TimeRule rule, Reading reading, int start) {
        this.rule = rule;
        this.reading = reading;
        this.start = start;
        span = rule.fixed();
    }

    /** Whether the word may stand for this part of the rule. */
    boolean takesWord(int index, int from, WordTree.Hit<Integer> word) {
        TimeSlot slot = rule.parts().get(index).slot();
        if (slot == null) {
            return true;
        }
        if (slot == TimeSlot.SPAN) {
            span = rule.words().span(word.meaning());
        }
        said.set(slot, word.meaning());
        return rule.words().counts(reading, from, word.end());
    }

    /** Reads one part; its end, or -1. */
    int take(int index, int from) {
        TimeRule.Part part = rule.parts().get(index);
        if (part.slot() == null) {
            int end = from + part.text().length();
            return reading.says(from, part.text()) && reading.isWordEnd(end) ? end : -1;
        }
        int end = part.slot().read(reading, from, said);
        if (end >= 0 || !part.slot().isWord()) {
            return end;
        }
        WordTree.Hit<Integer> word = rule.words().longest(part.slot(), reading, from);
        return word != null && takesWord(index, from, word) ? word.end() : -1;
    }

    /** The parts from this one on. */
    TimeRule.@Nullable Match rest(int index, int from) {
        int at = from;
        for (int i = index; i < rule.parts().size(); i++) {
            at = take(i, TimeRule.gap(reading, at, rule.sense() == TimeSense.DATES));
            if (at < 0) {
                return null;
            }
        }
        if (!endsHere(at)
                || rule.words().isFalseFriend(reading, rule.parts().get(0).text())) {
            return null;
        }
        int end = at;
        return rule.sense()
                .value(said, span, reading.text(start, end))
                .map(value -> new TimeRule.Match(end, rule.sense(), value))
                .orElse(null);
    }

    /** "Nov 5.5" and "May 5%" are no days, "19:30" goes on. */
    private boolean endsHere(int end) {
        if (!reading.isWordEnd(end)) {
            return false;
        }
        char next = reading.at(end);
        return !reading.isDigit(end - 1)
                || next != '%' && !(".,:/".indexOf(next) >= 0 && next != 0 && reading.isDigit(end + 1));
    }
}
