package io.breakwater.nlu.report;

import io.breakwater.nlu.calibrate.Separation;
import io.breakwater.nlu.report.Evaluation.OutOfScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation as one page that needs nothing else: charts are SVG, colours follow the reader's theme. */
public final class HtmlReport {
    private static final String HEAD =
            """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Intent model</title><style>
            :root { color-scheme: light dark; --line: #8884; --mark: #2a78d6 }
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            table { border-collapse: collapse } th, td { padding: .2rem .9rem .2rem 0; border-bottom: 1px solid var(--line) }
            th { text-align: left } td.n { text-align: right; font-variant-numeric: tabular-nums }
            .figures { display: flex; flex-wrap: wrap; gap: 2rem } .figures b { display: block; font-size: 1.6rem }
            .charts { display: flex; flex-wrap: wrap; gap: 2rem } figure { margin: 0 } figcaption { font-weight: 600 }
            svg { width: 26rem; max-width: 100%; height: auto } svg text { fill: currentColor; font-size: 11px }
            </style></head><body>
            """;

    private HtmlReport() {}

    public static String of(Evaluation evaluation) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>Model ").append(escaped(evaluation.version())).append("</h1>\n<p>On ");
        page.append(evaluation.texts()).append(" texts.</p>\n<div class=figures>\n");
        figure(page, "accuracy", percent(evaluation.accuracy()));
        figure(page, "macro-F1", percent(evaluation.macroF1()));
        figure(page, "calibration error", String.format(Locale.ROOT, "%.3f", evaluation.calibrationError()));
        figure(page, "to the encoder", percent(evaluation.escalated()));
        OutOfScope outOfScope = evaluation.outOfScope();
        if (outOfScope != null) {
            figure(page, "out-of-scope AUROC", String.format(Locale.ROOT, "%.4f", outOfScope.area()));
        }
        page.append("</div>\n<h2>Charts</h2>\n<div class=charts>\n");
        page.append(Charts.reliability(evaluation.reliability()));
        if (outOfScope != null) {
            page.append(Charts.separation(outOfScope.curve()));
        }
        page.append("</div>\n");
        latency(page, evaluation.latency());
        if (outOfScope != null) {
            thresholds(page, outOfScope.curve());
        }
        confusions(page, evaluation.confusions());
        return page.append("</body></html>\n").toString();
    }

    private static void figure(StringBuilder page, String name, String value) {
        page.append("<div><b>").append(value).append("</b>").append(name).append("</div>\n");
    }

    private static void latency(StringBuilder page, Map<String, Latency> stages) {
        page.append(
                "<h2>Latency, µs on one thread</h2>\n<table><tr><th>stage<th>texts<th>mean<th>median<th>p99</tr>\n");
        stages.forEach((stage, latency) ->
                row(page, stage, latency.readings(), latency.mean(), latency.median(), latency.p99()));
        page.append("</table>\n");
    }

    private static void thresholds(StringBuilder page, List<Separation.Point> curve) {
        page.append(
                "<h2>Out of scope</h2>\n<table><tr><th>of ours rejected<th>of the others rejected<th>threshold</tr>\n");
        curve.stream()
                .filter(point -> point.rejectedInside() <= 0.1)
                .forEach(point -> row(
                        page,
                        percent(point.rejectedInside()),
                        percent(point.rejectedOutside()),
                        String.format(Locale.ROOT, "%.3f", point.threshold())));
        page.append("</table>\n");
    }

    private static void confusions(StringBuilder page, List<Evaluation.Confusion> pairs) {
        page.append("<h2>Most often taken for another</h2>\n<table><tr><th>intent<th>read as<th>texts</tr>\n");
        pairs.forEach(pair -> page.append("<tr><td>")
                .append(escaped(pair.truth()))
                .append("<td>")
                .append(escaped(pair.found()))
                .append("<td class=n>")
                .append(pair.texts())
                .append("</tr>\n"));
        page.append("</table>\n");
    }

    private static void row(StringBuilder page, String first, Object... others) {
        page.append("<tr><td>").append(escaped(first));
        for (Object other : others) {
            page.append("<td class=n>").append(other);
        }
        page.append("</tr>\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * 100);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
