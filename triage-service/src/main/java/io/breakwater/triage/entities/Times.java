package io.breakwater.triage.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days, times of day and durations in the words of ten languages, all at once, for a message may mix them. Values are
 * ISO 8601, weekdays those of TIMEX3 (ISO 24617-1), and depend on nothing but the text:
 *
 * <ul>
 *   <li>{@code date}: {@code 2026-11-19}, {@code --11-19} without a year, {@code 2026-11}, {@code --11}; from the day of
 *       the message on: {@code P-3D} (three days ago), {@code PT-5H}, {@code P0D} (today), {@code P1W} (next week); a
 *       weekday {@code XXXX-WXX-1} (the Monday of a week not named), with {@code P-1W} or {@code P1W} behind it when it is
 *       the last or the next
 *   <li>{@code time}: {@code T15:30}
 *   <li>{@code duration}: {@code P14D}, {@code PT5H}
 * </ul>
 *
 * <p>What may mean two things keeps the customer's words as its value: an hour from 1 to 12 that does not say which half of
 * the day ("at 3:15"; "03:15" does), "5일" (the fifth, or five days), "15h" (fifteen hours, or three in the afternoon).
 */
final class Times implements Finder {
    private static final String CHINESE_NUMERALS = "一二两兩三四五六七八九十百千万零几幾第每";

    private record Start(TimeRule rule, int meaning) {}

    /** One place of a message, and the best that was found there. */
    private static final class Place {
        private final Reading reading;
        private final int start;
        private TimeRule.@Nullable Match best;

        private Place(Reading reading, int start) {
            this.reading = reading;
            this.start = start;
        }

        private void afterWord(int end, List<Start> starts) {
            for (Start one : starts) {
                keep(one.rule().afterWord(reading, start, new WordTree.Hit<>(end, one.meaning())));
            }
        }

        private void afterNumber(int startOfWord, int end, List<Start> starts) {
            for (Start one : starts) {
                keep(one.rule().afterNumber(reading, start, startOfWord, new WordTree.Hit<>(end, one.meaning())));
            }
        }

        private void keep(TimeRule.@Nullable Match match) {
            if (match != null && match.isBetterThan(best)) {
                best = match;
            }
        }
    }

    private final WordTree<List<Start>> firstWords = new WordTree<>();
    private final WordTree<List<Start>> wordsBehindNumbers = new WordTree<>();

    Times() {
        for (TimeFile.Language language : TimeFile.read()) {
            TimePhrases.rules(language).forEach(this::index);
        }
    }

    /** A rule is tried only where its first word stands, or its first number with the word behind it. */
    private void index(TimeRule rule) {
        TimeRule.Part first = rule.parts().get(0);
        if (first.isNumeric()) {
            index(rule, rule.parts().get(1), wordsBehindNumbers);
        }
        if (first.slot() == null || first.slot().isWord()) {
            index(rule, first, firstWords);
        }
    }

    private static void index(TimeRule rule, TimeRule.Part part, WordTree<List<Start>> tree) {
        if (part.slot() == null) {
            tree.put(part.text(), new ArrayList<>()).add(new Start(rule, 0));
            return;
        }
        rule.words().of(part.slot()).forEach((word, meaning) -> tree.put(word, new ArrayList<>())
                .add(new Start(rule, meaning)));
    }

    @Override
    public void find(Reading reading, Findings findings) {
        for (int at = 0; at < reading.length() && !findings.isFull(); at++) {
            TimeRule.Match match = at(reading, at);
            if (match != null) {
                add(findings, at, match);
                at = match.end() - 1;
            }
        }
    }

    private static void add(Findings findings, int start, TimeRule.Match match) {
        if (match.sense() != TimeSense.NOTHING) {
            findings.add(match.sense().type(), start, match.end(), match.value());
        }
    }

    private TimeRule.@Nullable Match at(Reading reading, int start) {
        if (reading.at(start) == ' ') {
            return null;
        }
        Place place = new Place(reading, start);
        if (reading.isDigit(start)) {
            numbers(reading, place);
        } else if (reading.isWordStart(start) && !isInsideNumber(reading, start)) {
            firstWords.each(reading, start, place::afterWord);
        }
        return place.best;
    }

    private void numbers(Reading reading, Place place) {
        if (!mayBegin(reading, place.start)) {
            return;
        }
        int last = -1;
        for (TimeSlot slot : new TimeSlot[] {TimeSlot.N, TimeSlot.DAY, TimeSlot.HOUR}) {
            int end = slot == TimeSlot.N
                    ? reading.endOfDigits(place.start)
                    : slot.read(reading, place.start, new TimeParts());
            if (end > last) {
                behind(reading, place, TimeRule.gap(reading, end, false));
                if (reading.at(end) == '.' || reading.at(end) == ',') {
                    behind(reading, place, TimeRule.gap(reading, end, true));
                }
                last = end;
            }
        }
    }

    private void behind(Reading reading, Place place, int word) {
        wordsBehindNumbers.each(reading, word, (end, starts) -> place.afterNumber(word, end, starts));
    }

    /** Not inside a longer number, a code or a price. */
    private static boolean mayBegin(Reading reading, int start) {
        char before = reading.at(start - 1);
        if (reading.isDigit(start - 1) || before == '$' || before == '€' || before == '£' || before == '#') {
            return false;
        }
        if (".,:/-+".indexOf(before) >= 0 && before != 0) {
            return !reading.isDigit(start - 2);
        }
        return !Reading.isPart(before) || Reading.isHan(before) || Reading.isHangul(before);
    }

    /** "十三天" does not begin with "三天", nor "第三天". */
    private static boolean isInsideNumber(Reading reading, int start) {
        return CHINESE_NUMERALS.indexOf(reading.at(start)) >= 0
                && start > 0
                && CHINESE_NUMERALS.indexOf(reading.at(start - 1)) >= 0;
    }
}
