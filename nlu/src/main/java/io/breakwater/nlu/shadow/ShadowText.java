package io.breakwater.nlu.shadow;

import java.util.Locale;

/** A comparison for the terminal. */
public final class ShadowText {
    private static final int LONGEST_EXAMPLE = 100;

    private ShadowText() {}

    public static String of(ShadowDiff diff) {
        StringBuilder report = new StringBuilder();
        double share = 100.0 * diff.changed() / Math.max(1, diff.messages());
        line(report, "Model %s against %s on %d messages", diff.after(), diff.before(), diff.messages());
        line(report, "  read differently      %6d  (%.1f %%)", diff.changed(), share);
        line(report, "  newly out of scope    %6d", diff.newlyOutOfScope());
        line(report, "  newly in scope        %6d", diff.newlyInScope());
        if (!diff.intents().isEmpty()) {
            line(report, "");
            line(report, "  before   after  gained    lost  intent");
            diff.intents()
                    .forEach(shift -> line(
                            report,
                            "  %6d  %6d  %6d  %6d  %s",
                            shift.before(),
                            shift.after(),
                            shift.gained(),
                            shift.lost(),
                            shift.intent()));
            line(report, "");
            diff.examples()
                    .forEach(example -> line(
                            report,
                            "  %s (%.2f) → %s (%.2f): %s",
                            example.before(),
                            example.beforeProbability(),
                            example.after(),
                            example.afterProbability(),
                            shortened(example.text())));
        }
        return report.toString();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_EXAMPLE ? line : line.substring(0, LONGEST_EXAMPLE) + "…";
    }

    private static void line(StringBuilder report, String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
