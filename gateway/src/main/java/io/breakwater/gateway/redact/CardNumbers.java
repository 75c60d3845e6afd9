package io.breakwater.gateway.redact;

import io.breakwater.events.SecretKind;
import io.breakwater.gateway.domain.PhraseBook.Hit;
import io.breakwater.gateway.domain.Scripts;
import java.util.ArrayList;
import java.util.List;

/** Card numbers: 13 to 19 digits, written in groups as people write them, that an issuer may have given out. */
final class CardNumbers implements SecretFinder {
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int LONGEST_PHONE = 15;
    private static final int SHORTEST_SERIAL = 17;
    private static final int WIDEST_GAP = 3;
    private static final String SEPARATORS = " \n-._/·|";

    private final Links links;

    CardNumbers(Links links) {
        this.links = links;
    }

    @Override
    public void find(Reading reading, Findings findings) {
        String text = reading.text();
        List<Group> run = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = endOfDigits(text, i);
            if (end == i) {
                i++;
                continue;
            }
            if (!run.isEmpty() && !isGap(text, run.get(run.size() - 1).end(), i)) {
                findIn(run, reading, findings);
                run.clear();
            }
            run.add(new Group(i, end));
            i = end;
        }
        findIn(run, reading, findings);
    }

    private void findIn(List<Group> run, Reading reading, Findings findings) {
        for (int first = 0; first < run.size(); ) {
            int last = mayBegin(reading, findings, run.get(first).start()) ? longestCard(run, first, reading) : -1;
            if (last >= first
                    && findings.add(run.get(first).start(), run.get(last).end(), SecretKind.CARD_NUMBER)) {
                first = last + 1;
            } else {
                first++;
            }
        }
    }

    /** The last group of the longest card number that begins with group {@code first}, or -1. */
    private int longestCard(List<Group> run, int first, Reading reading) {
        StringBuilder digits = new StringBuilder(LONGEST);
        int found = -1;
        for (int last = first; last < run.size(); last++) {
            Group group = run.get(last);
            if (digits.length() + group.length() > LONGEST) {
                break;
            }
            digits.append(reading.text(), group.start(), group.end());
            if (digits.length() >= SHORTEST
                    && CardShape.fits(reading.text(), run.subList(first, last + 1))
                    && mayEnd(reading.text(), group.end())
                    && Issuers.give(digits.toString())
                    && !isSomethingElse(digits, run.get(first).start(), reading)) {
                found = last;
            }
        }
        return found;
    }

    private boolean isSomethingElse(CharSequence digits, int start, Reading reading) {
        if (digits.toString().endsWith("00000000")) {
            return true;
        }
        Hit before = reading.before(start);
        if (before == null || !links.tie(reading.text(), before.end(), start)) {
            return Iban.holds(reading, start);
        }
        return before.is(Words.PHONE) && digits.length() <= LONGEST_PHONE
                || before.is(Words.OTHER_NUMBER) && digits.length() >= SHORTEST_SERIAL
                || Iban.holds(reading, start);
    }

    /** Not inside a decimal number, an international phone number, an amount or a hash. */
    private static boolean mayBegin(Reading reading, Findings findings, int start) {
        char before = reading.at(start - 1);
        if (before == '+' || Character.getType(before) == Character.CURRENCY_SYMBOL) {
            return false;
        }
        if (before == '.' || before == ',') {
            return !Character.isDigit(reading.at(start - 2)) || findings.isTaken(start - 2);
        }
        int i = start - 1;
        while (i >= 0 && start - i <= LONGEST && Scripts.isSpacedLetter(reading.at(i))) {
            i--;
        }
        return i == start - 1 || !Character.isLetterOrDigit(reading.at(i)) || Scripts.isUnspaced(reading.at(i));
    }

    private static boolean mayEnd(String text, int end) {
        int i = end;
        while (i < text.length() && i - end <= LONGEST && Scripts.isSpacedLetter(text.charAt(i))) {
            i++;
        }
        return i == end
                || i == text.length()
                || !Character.isLetterOrDigit(text.charAt(i))
                || Scripts.isUnspaced(text.charAt(i));
    }

    private static boolean isGap(String text, int start, int end) {
        if (end - start > WIDEST_GAP) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
