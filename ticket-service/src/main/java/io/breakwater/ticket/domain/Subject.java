package io.breakwater.ticket.domain;

/** The line by which people find a ticket: the customer's first words. */
final class Subject {
    private static final int LONGEST = 80;

    private Subject() {}

    /** At most 80 characters of {@code text} on one line, cut between words where there is a gap to cut at. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST - 1));
        int gap = cut.lastIndexOf(' ');
        return (gap > LONGEST / 2 ? cut.substring(0, gap) : cut).stripTrailing() + "…";
    }
}
