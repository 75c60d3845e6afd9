package io.breakwater.gateway.redact;

import io.breakwater.gateway.domain.Scripts;

/** Bank account numbers, whose digits may look like a card's. They are no secret. */
final class Iban {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;
    private static final int LONGEST_HEAD = 24;

    private Iban() {}

    /** Whether the group of digits that begins at {@code position} belongs to an IBAN. */
    static boolean holds(Reading reading, int position) {
        for (int start = position - 2; start >= 0 && position - start <= LONGEST_HEAD; start--) {
            boolean headed = Scripts.isSpacedLetter(reading.at(start))
                    && Scripts.isSpacedLetter(reading.at(start + 1))
                    && Character.isDigit(reading.at(start + 2))
                    && Character.isDigit(reading.at(start + 3))
                    && !Character.isLetterOrDigit(reading.at(start - 1));
            if (headed && isChecked(reading, start, position)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some end after {@code reach} makes the check digits right. */
    private static boolean isChecked(Reading reading, int start, int reach) {
        StringBuilder compact = new StringBuilder(LONGEST);
        for (int i = start; compact.length() < LONGEST; i++) {
            char c = reading.at(i);
            if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
                compact.append(c);
                boolean groupEnds = !Character.isLetterOrDigit(reading.at(i + 1));
                if (i > reach && groupEnds && compact.length() >= SHORTEST && isValid(compact)) {
                    return true;
                }
            } else if (c != ' ' || i >= reading.text().length()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isValid(CharSequence compact) {
        int rest = 0;
        for (int i = 0; i < compact.length(); i++) {
            int value = Character.digit(compact.charAt((i + 4) % compact.length()), 36);
            rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
        }
        return rest == 1;
    }
}
