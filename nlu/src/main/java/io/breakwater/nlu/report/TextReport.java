package io.breakwater.nlu.report;

import io.breakwater.nlu.report.Evaluation.OutOfScope;
import java.util.Locale;

/** An evaluation for the terminal. */
public final class TextReport {
    private TextReport() {}

    public static String of(Evaluation evaluation) {
        StringBuilder report = new StringBuilder();
        line(report, "Model %s on %d texts", evaluation.version(), evaluation.texts());
        line(report, "  accuracy           %6.2f %%", evaluation.accuracy() * 100);
        line(report, "  macro-F1           %6.2f %%", evaluation.macroF1() * 100);
        line(report, "  calibration error  %6.3f  (15 bins)", evaluation.calibrationError());
        line(report, "  to the encoder     %6.1f %%", evaluation.escalated() * 100);
        line(report, "");
        line(report, "  %-10s %8s %10s %10s %10s", "stage", "texts", "mean µs", "median µs", "p99 µs");
        evaluation
                .latency()
                .forEach((stage, latency) -> line(
                        report,
                        "  %-10s %8d %10.1f %10.1f %10.1f",
                        stage,
                        latency.readings(),
                        latency.mean(),
                        latency.median(),
                        latency.p99()));
        if (evaluation.outOfScope() != null) {
            outOfScope(report, evaluation.outOfScope());
        }
        if (!evaluation.confusions().isEmpty()) {
            line(report, "");
            line(report, "  Most often taken for another:");
            evaluation
                    .confusions()
                    .forEach(pair -> line(report, "  %4d  %s → %s", pair.texts(), pair.truth(), pair.found()));
        }
        return report.toString();
    }

    private static void outOfScope(StringBuilder report, OutOfScope outOfScope) {
        line(report, "");
        line(report, "  %d texts out of scope: AUROC %.4f", outOfScope.texts(), outOfScope.area());
        line(
                report,
                "  rejected: %.1f %% of them, and %.1f %% of the others by mistake",
                outOfScope.rejectedOutside() * 100,
                outOfScope.rejectedInside() * 100);
    }

    private static void line(StringBuilder report, String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
