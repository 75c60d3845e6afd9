package io.breakwater.gateway.redact;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a text: digits that at most one space or dash parts. */
final class NumberScan {
    private NumberScan() {}

    static List<List<Group>> of(String text) {
        List<List<Group>> numbers = new ArrayList<>();
        List<Group> number = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = CardNumbers.endOfDigits(text, i);
            if (end == i) {
                i++;
                continue;
            }
            if (!number.isEmpty()
                    && !continues(text, number.get(number.size() - 1).end(), i)) {
                numbers.add(List.copyOf(number));
                number.clear();
            }
            number.add(new Group(i, end));
            i = end;
        }
        if (!number.isEmpty()) {
            numbers.add(List.copyOf(number));
        }
        return numbers;
    }

    private static boolean continues(String text, int previousEnd, int start) {
        char gap = text.charAt(previousEnd);
        return start - previousEnd == 1 && (gap == ' ' || gap == '-');
    }
}
