package io.breakwater.triage.entities;

import java.util.stream.Stream;

/** The last four digits of a card, as people say them. */
final class CardEndings implements Finder {
    private static final WordTree<Boolean> AHEAD = WordTree.of(
            Stream.of(
                            "ending[ (in|with|on)]",
                            "ends (in|with)",
                            "last (four|4)[ digits][ (are|is)]",
                            "termina[(da|do)] (en|em)",
                            "acabada en",
                            "final[e]",
                            "[che ]termina con",
                            "che finisce (con|per)",
                            "(se terminant|finissant|qui finit|qui termine|se termine) par",
                            "(endet|endend) auf",
                            "mit der endung",
                            "endziffern",
                            "ile biten",
                            "son (dört|4) (hanesi|rakamı)",
                            "[có ]đuôi",
                            "kết thúc bằng",
                            "끝자리[가]",
                            "마지막[ ](네|4)[ ]자리",
                            "尾(号|號)[(为|為|是)]",
                            "末四位")
                    .flatMap(phrase -> Choices.spelledOut(phrase).stream())
                    .toList(),
            true);
    private static final String BULLETS = "*•·x×";
    private static final int MOST_BULLETS = 4;
    private static final int DIGITS = 4;

    @Override
    public void find(Reading reading, Findings findings) {
        for (int at = 0; at < reading.length(); at++) {
            WordTree.Hit<Boolean> words = reading.isWordStart(at) ? AHEAD.longest(reading, at) : null;
            if (words != null) {
                add(reading, findings, at, behindMarks(reading, words.end()));
            } else if (isBullet(reading, at) && !isBullet(reading, at - 1) && !Reading.isPart(reading.at(at - 1))) {
                masked(reading, findings, at);
            }
        }
    }

    /** "**** 4242", "*4242", "xx4242"; a single x is a word. */
    private static void masked(Reading reading, Findings findings, int start) {
        int end = endOfBullets(reading, start);
        boolean several = end > start + 1;
        if (several || reading.at(start) == '*' || reading.at(start) == '•') {
            char gap = reading.at(end);
            add(reading, findings, start, several && (gap == ' ' || gap == '-') ? end + 1 : end);
        }
    }

    /** Spaces, a colon and bullets between the words and the digits. */
    private static int behindMarks(Reading reading, int from) {
        int at = reading.skipSpaces(from);
        at = reading.at(at) == ':' ? reading.skipSpaces(at + 1) : at;
        int bullets = endOfBullets(reading, at);
        return bullets > at ? reading.skipSpaces(bullets) : at;
    }

    private static void add(Reading reading, Findings findings, int start, int digits) {
        int end = digits + DIGITS;
        if (reading.endOfDigits(digits) == end && isEnd(reading.at(end))) {
            findings.add("card_last4", start, end, reading.plain().substring(digits, end));
        }
    }

    private static boolean isEnd(char next) {
        return next < 'a' || next > 'z';
    }

    private static int endOfBullets(Reading reading, int from) {
        int end = from;
        while (isBullet(reading, end) && end - from < MOST_BULLETS) {
            end++;
        }
        return end;
    }

    private static boolean isBullet(Reading reading, int index) {
        char c = reading.at(index);
        return c != 0 && BULLETS.indexOf(c) >= 0;
    }
}
