package io.breakwater.nlu.report;

import io.breakwater.nlu.calibrate.ReliabilityBins;
import io.breakwater.nlu.calibrate.Separation;
import java.util.List;
import java.util.Locale;

/** The charts of a page as SVG. Both axes go from 0 to 1. */
final class Charts {
    private static final int SIDE = 260;
    private static final int LEFT = 54;
    private static final int TOP = 20;

    private Charts() {}

    /** Accuracy over confidence; an honest model is on the diagonal, bigger dots are more readings. */
    static String reliability(ReliabilityBins bins) {
        int all = Math.max(
                1, bins.bins().stream().mapToInt(ReliabilityBins.Bin::readings).sum());
        StringBuilder marks = new StringBuilder(segment(0, 0, 1, 1));
        bins.bins().stream()
                .filter(bin -> bin.readings() > 0)
                .forEach(bin -> marks.append(String.format(
                        Locale.ROOT,
                        "<circle cx=%.1f cy=%.1f r=%.1f fill=\"var(--mark)\" fill-opacity=.7>"
                                + "<title>%d readings: confidence %.3f, right %.3f</title></circle>%n",
                        x(bin.confidence()),
                        y(bin.accuracy()),
                        3 + 12 * Math.sqrt((double) bin.readings() / all),
                        bin.readings(),
                        bin.confidence(),
                        bin.accuracy())));
        return chart("How honest confidences are", "confidence", "right", marks.toString());
    }

    /** Rejected texts outside the scope over rejected texts inside. */
    static String separation(List<Separation.Point> curve) {
        StringBuilder path = new StringBuilder();
        for (Separation.Point point : curve) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(String.format(
                            Locale.ROOT, "%.1f %.1f", x(point.rejectedInside()), y(point.rejectedOutside())));
        }
        String marks = segment(0, 0, 1, 1) + "<path d=\"" + path
                + "\" fill=none stroke=\"var(--mark)\" stroke-width=2></path>\n";
        return chart("Rejecting what is out of scope", "ours rejected", "others rejected", marks);
    }

    private static String chart(String title, String below, String beside, String marks) {
        StringBuilder chart = new StringBuilder("<figure><figcaption>" + title + "</figcaption>\n");
        chart.append(
                String.format("<svg viewBox=\"0 0 %d %d\" role=img aria-label=\"%s\">%n", SIDE + 76, SIDE + 60, title));
        for (double tick = 0; tick <= 1; tick += 0.25) {
            chart.append(segment(0, tick, 1, tick)).append(segment(tick, 0, tick, 1));
            chart.append(text(LEFT - 6, y(tick) + 4, "end", String.format(Locale.ROOT, "%.2f", tick)));
            chart.append(text(x(tick), y(0) + 15, "middle", String.format(Locale.ROOT, "%.2f", tick)));
        }
        chart.append(text(x(0.5), y(0) + 32, "middle", below));
        chart.append(String.format(Locale.ROOT, "<g transform=\"translate(10 %.1f) rotate(-90)\">", y(0.5)));
        chart.append(text(0, 0, "middle", beside)).append("</g>\n");
        return chart.append(marks).append("</svg></figure>\n").toString();
    }

    private static String segment(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line x1=%.1f y1=%.1f x2=%.1f y2=%.1f stroke=\"var(--line)\"></line>%n",
                x(x1),
                y(y1),
                x(x2),
                y(y2));
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(Locale.ROOT, "<text x=%.1f y=%.1f text-anchor=%s>%s</text>%n", x, y, anchor, words);
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return TOP + (1 - share) * SIDE;
    }
}
