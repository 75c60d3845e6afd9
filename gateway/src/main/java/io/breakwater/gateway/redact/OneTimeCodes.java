package io.breakwater.gateway.redact;

import io.breakwater.events.SecretKind;
import io.breakwater.gateway.domain.PhraseBook.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes that let somebody in or confirm something: 4 to 8 digits that the words around them call so (sign-in codes,
 * PINs, the three digits on a card's back). Amounts, orders, dates and error codes stay.
 */
final class OneTimeCodes implements SecretFinder {
    private static final int REACH_BEFORE = 80;
    private static final int REACH_AFTER = 40;

    private final Links links;

    OneTimeCodes(Links links) {
        this.links = links;
    }

    @Override
    public void find(Reading reading, Findings findings) {
        int lastCode = -1;
        for (Number number : Number.in(reading.text())) {
            if (!findings.isFree(number.start(), number.end()) || !number.standsAlone(reading)) {
                continue;
            }
            boolean oneMore = lastCode >= 0 && number.looksLikeCode() && ties(reading, lastCode, number.start());
            if (oneMore || isCalledCode(reading, number) || isNearCode(reading, number)) {
                findings.add(number.start(), number.end(), SecretKind.ONE_TIME_CODE);
                lastCode = number.end();
            }
        }
    }

    private boolean isCalledCode(Reading reading, Number number) {
        Hit before = reading.before(number.start());
        if (before != null && ties(reading, before.end(), number.start())) {
            return before.is(Words.CARD_CODE) && number.looksLikeCardCode()
                    || isCode(before) && number.looksLikeCode() && !continuesWord(reading, before, number);
        }
        Hit after = reading.after(number.end());
        return after != null
                && isCode(after)
                && number.looksLikeCode()
                && ties(reading, number.end(), after.start())
                && hasLetter(reading.text(), number.end(), after.start());
    }

    /** No small words lead to it, but a sign-in code is the last thing spoken of, and these are as many digits. */
    private boolean isNearCode(Reading reading, Number number) {
        if (!number.looksLikeSignInCode()) {
            return false;
        }
        Hit before = reading.before(number.start());
        if (before != null && before.is(Words.CODE) && number.start() - before.end() <= REACH_BEFORE) {
            return true;
        }
        boolean isSomethingElse = before != null && ties(reading, before.end(), number.start());
        Hit after = reading.after(number.end());
        return !isSomethingElse && isCodeSoonAfter(number, after);
    }

    private static boolean isCodeSoonAfter(Number number, @Nullable Hit after) {
        return after != null && after.is(Words.CODE) && after.start() - number.end() <= REACH_AFTER;
    }

    private static boolean isCode(Hit hit) {
        return hit.is(Words.CODE) || hit.is(Words.WEAK_CODE);
    }

    /** "x7pin1234": part of some longer word. */
    private static boolean continuesWord(Reading reading, Hit before, Number number) {
        return before.end() == number.start() && Character.isDigit(reading.at(before.start() - 1));
    }

    private boolean ties(Reading reading, int start, int end) {
        return links.tie(reading.text(), start, end);
    }

    private static boolean hasLetter(String text, int start, int end) {
        return text.substring(start, end).chars().anyMatch(Character::isLetter);
    }

    /** Digits as one number: together, in equal groups, or one by one. */
    record Number(List<Group> groups) {
        private static final int LONGEST_LIST = 40;

        static List<Number> in(String text) {
            return NumberScan.of(text).stream().map(Number::new).toList();
        }

        int start() {
            return groups.get(0).start();
        }

        int end() {
            return groups.get(groups.size() - 1).end();
        }

        private int digits() {
            return groups.stream().mapToInt(Group::length).sum();
        }

        private boolean equalGroups() {
            return groups.stream()
                    .allMatch(group -> group.length() == groups.get(0).length());
        }

        boolean looksLikeCode() {
            int size = groups.get(0).length();
            boolean oneCode = digits() >= 4 && digits() <= 8;
            boolean manyCodes = size >= 3 && size <= 8 && groups.size() <= LONGEST_LIST;
            return equalGroups() && (oneCode || manyCodes && groups.size() > 1);
        }

        boolean looksLikeCardCode() {
            return groups.size() == 1 && (digits() == 3 || digits() == 4);
        }

        boolean looksLikeSignInCode() {
            boolean split = groups.size() == 2 && equalGroups() && digits() == 6;
            return split || groups.size() == 1 && digits() >= 5 && digits() <= 7;
        }

        /** Not a part of an amount, a date, a phone number, an order number or a word. */
        boolean standsAlone(Reading reading) {
            return NumberEdges.areFree(reading, start(), end());
        }
    }
}
