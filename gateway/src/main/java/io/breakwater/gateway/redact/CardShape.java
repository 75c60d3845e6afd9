package io.breakwater.gateway.redact;

import java.util.List;
import java.util.Set;

/**
 * How people group the digits of a card: all together, in equal groups (of four with any separators, else with the
 * same one), or as printed. Two dates, or two phone numbers, that happen to stand side by side do not fit.
 */
final class CardShape {
    private static final int PRINTED = 4;
    private static final Set<List<Integer>> PRINTED_SHAPES =
            Set.of(List.of(4, 6, 5), List.of(4, 6, 4), List.of(4, 3, 3, 3), List.of(6, 13), List.of(6, 10));

    private CardShape() {}

    static boolean fits(String text, List<Group> groups) {
        if (groups.size() == 1) {
            return true;
        }
        if (areEqual(groups)) {
            return groups.get(0).length() == PRINTED || haveOneSeparator(text, groups);
        }
        return PRINTED_SHAPES.contains(groups.stream().map(Group::length).toList());
    }

    private static boolean areEqual(List<Group> groups) {
        int size = groups.get(0).length();
        Group last = groups.get(groups.size() - 1);
        return last.length() <= size
                && groups.subList(0, groups.size() - 1).stream().allMatch(group -> group.length() == size);
    }

    private static boolean haveOneSeparator(String text, List<Group> groups) {
        String separator = text.substring(groups.get(0).end(), groups.get(1).start());
        if (groups.get(0).length() == 3 && separator.equals(".")) {
            return false;
        }
        for (int i = 2; i < groups.size(); i++) {
            if (!text.substring(groups.get(i - 1).end(), groups.get(i).start()).equals(separator)) {
                return false;
            }
        }
        return true;
    }
}
