package org.respite.benchmarks.scaling;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.respite.benchmarks.scaling.PowerLaw.Point;

/** Draws series side by side on logarithmic axes, with the fitted line and its exponent. */
final class ScalingPlot {

    private static final int PANEL = 220;
    private static final int MARGIN = 48;
    private static final int PLOT = PANEL - 2 * MARGIN + 20;
    private static final int HEIGHT = 230;
    private static final int TOP = 40;

    private ScalingPlot() {}

    /** @param title first line of what a reader who cannot see it is told */
    static String svg(String title, List<Series> series) {
        var out = new StringBuilder();
        out.append(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"11\">%n"
                        + "<title>%s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                PANEL * series.size(), HEIGHT, title));
        for (int i = 0; i < series.size(); i++) {
            out.append(String.format(Locale.ROOT, "<g transform=\"translate(%d,0)\">%n", i * PANEL));
            panel(out, series.get(i));
            out.append("</g>\n");
        }
        return out.append("</svg>\n").toString();
    }

    private static void panel(StringBuilder out, Series series) {
        var points = series.points();
        var x = Scale.of(points, Point::size);
        var y = Scale.of(points, Point::cost);
        var law = series.law();
        text(out, MARGIN, 20, "start", String.format(Locale.ROOT, "%s: exponent %.2f", series.axis().word(), law.exponent()));
        out.append(String.format(Locale.ROOT, "<path d=\"M%d %dv%dh%d\" fill=\"none\" stroke=\"#555\"/>%n", MARGIN, TOP, PLOT, PLOT));
        text(out, MARGIN, TOP + PLOT + 16, "start", number(x.low()));
        text(out, MARGIN + PLOT, TOP + PLOT + 16, "end", number(x.high()));
        text(out, MARGIN - 4, TOP + PLOT, "end", number(y.low()));
        text(out, MARGIN - 4, TOP + 8, "end", number(y.high()));
        text(out, MARGIN, TOP + PLOT + 34, "start", series.axis().word() + " → CPU seconds");
        out.append(String.format(Locale.ROOT, "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#0072b2\" stroke-width=\"2\"/>%n",
                horizontal(x, x.low()), vertical(y, law.at(x.low())), horizontal(x, x.high()), vertical(y, law.at(x.high()))));
        for (var point : points) {
            out.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#d55e00\"/>%n",
                    horizontal(x, point.size()), vertical(y, point.cost())));
        }
    }

    private static double horizontal(Scale scale, double value) {
        return MARGIN + PLOT * scale.share(value);
    }

    private static double vertical(Scale scale, double value) {
        return TOP + PLOT * (1 - scale.share(value));
    }

    private static void text(StringBuilder out, int x, int y, String anchor, String text) {
        out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }

    private static String number(double value) {
        return value >= 10 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    /** A logarithmic axis. */
    private record Scale(double low, double high) {

        static Scale of(List<Point> points, ToDoubleFunction<Point> figure) {
            return new Scale(points.stream().mapToDouble(figure).min().orElseThrow(), points.stream().mapToDouble(figure).max().orElseThrow());
        }

        double share(double value) {
            return high == low ? 0.5 : Math.log(value / low) / Math.log(high / low);
        }
    }
}
