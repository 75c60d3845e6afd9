package io.breakwater.gateway.redact;

import io.breakwater.gateway.domain.PhraseBook.Hit;
import io.breakwater.gateway.domain.Scripts;

/** What touches a number tells whether it is one of its own. */
final class NumberEdges {
    private static final String TIES_BEFORE = "+#/@%_";
    private static final String TIES_AFTER = "/@%_";
    private static final String INSIDE_NUMBERS = ".,:/'";

    private NumberEdges() {}

    static boolean areFree(Reading reading, int start, int end) {
        return isFreeBefore(reading, start) && isFreeAfter(reading, end);
    }

    private static boolean isFreeBefore(Reading reading, int start) {
        char before = reading.at(start - 1);
        char beyond = reading.at(start - 2);
        if (Scripts.isSpacedLetter(before)) {
            Hit word = reading.before(start);
            return word != null && word.end() == start;
        }
        if (before == '-') {
            // "G-123456" is how some codes are written, "W-4711" is an order.
            boolean google = beyond == 'g' && !Character.isLetterOrDigit(reading.at(start - 3));
            return google || !Character.isLetterOrDigit(beyond);
        }
        return TIES_BEFORE.indexOf(before) < 0
                && Character.getType(before) != Character.CURRENCY_SYMBOL
                && !(before == ' ' && Character.getType(beyond) == Character.CURRENCY_SYMBOL)
                && !(INSIDE_NUMBERS.indexOf(before) >= 0 && Character.isDigit(beyond));
    }

    private static boolean isFreeAfter(Reading reading, int end) {
        char after = reading.at(end);
        char beyond = reading.at(end + 1);
        boolean inNumber = INSIDE_NUMBERS.indexOf(after) >= 0 && Character.isDigit(beyond);
        boolean inWord = Scripts.isSpacedLetter(after) || after == '-' && Character.isLetterOrDigit(beyond);
        if (inNumber
                || inWord
                || TIES_AFTER.indexOf(after) >= 0
                || isCurrency(after)
                || after == ' ' && isCurrency(beyond)) {
            return false;
        }
        Hit word = reading.after(end);
        return word == null || !word.is(Words.UNIT) || word.start() - end > 1;
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
