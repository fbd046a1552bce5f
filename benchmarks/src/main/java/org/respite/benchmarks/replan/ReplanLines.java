package org.respite.benchmarks.replan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What was measured, a line for each change; in a file each line stands as soon as it is known. */
final class ReplanLines {

    private static final String HEAD = "network,kind,repair_ms,repair_cpu_ms,bound_ms,bound_cpu_ms,certified_ms,certified_cpu_ms,"
            + "worth_before,bound_before,worth_at_once,worth,bound,gap,checker";
    private static final double[] SHARES = {0.5, 0.95};

    /**
     * One change.
     *
     * @param boundMillis until the fractional plan stood within the gap of its bound; not a number where it never did
     * @param worth of the better plan
     */
    record Line(
            String kind, double repairMillis, double repairCpu, double boundMillis, double boundCpu, double certifiedMillis,
            double certifiedCpu, double worthBefore, double boundBefore, double worthAtOnce, double worth, double bound,
            boolean isOk) {

        double gap() {
            return gap(worth, bound);
        }

        /** Of the plan before, against its own bound. */
        double gapBefore() {
            return gap(worthBefore, boundBefore);
        }

        /** Of the repair, against what was certified later. */
        double gapAtOnce() {
            return gap(worthAtOnce, bound);
        }

        private static double gap(double worth, double bound) {
            return Math.max(0, 1 - worth / bound);
        }

        private String text(String network) {
            return String.format(Locale.ROOT, "%s,%s,%.1f,%.0f,%.0f,%.0f,%.0f,%.0f,%.1f,%.1f,%.1f,%.1f,%.1f,%.5f,%s", network, kind,
                    repairMillis, repairCpu, boundMillis, boundCpu, certifiedMillis, certifiedCpu, worthBefore, boundBefore,
                    worthAtOnce, worth, bound, gap(), isOk ? "ok" : "refused");
        }

        private static Line parse(String[] f) {
            return new Line(f[1], number(f[2]), number(f[3]), number(f[4]), number(f[5]), number(f[6]), number(f[7]),
                    number(f[8]), number(f[9]), number(f[10]), number(f[11]), number(f[12]), f[14].equals("ok"));
        }

        private static double number(String text) {
            return Double.parseDouble(text);
        }
    }

    private record Named(String network, Line line) {}

    private final @Nullable Path file;
    private final List<Named> lines = new ArrayList<>();

    /** @param file null: standard output */
    ReplanLines(@Nullable Path file) {
        this.file = file;
        if (file != null && Files.exists(file)) {
            read(file);
        } else {
            write(HEAD);
        }
    }

    private void read(Path known) {
        try {
            Files.readAllLines(known).stream().skip(1).map(l -> l.split(","))
                    .forEach(f -> lines.add(new Named(f[0], Line.parse(f))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String network, Line line) {
        lines.add(new Named(network, line));
        write(line.text(network));
    }

    private void write(String line) {
        if (file == null) {
            System.out.println(line);
            return;
        }
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> of(String network) {
        return lines.stream().filter(l -> l.network().equals(network)).map(Named::line).toList();
    }

    boolean areAllOk() {
        return lines.stream().allMatch(l -> l.line().isOk());
    }

    /** Half and nineteen in twenty of a network's changes in words. */
    List<String> summary(String network) {
        var of = of(network);
        return Arrays.stream(SHARES).mapToObj(share -> String.format(Locale.ROOT,
                "%s, %d changes, %.0f %% of them: repair %.0f ms (CPU %.0f), bound within the gap %.0f ms (CPU %.0f), certified"
                        + " %.0f ms (CPU %.0f), gap of the plan before %.4f, of the repair %.4f, certified %.4f; %d accepted by the checker",
                network, of.size(), 100 * share, percentile(of, Line::repairMillis, share), percentile(of, Line::repairCpu, share),
                percentile(of, Line::boundMillis, share), percentile(of, Line::boundCpu, share),
                percentile(of, Line::certifiedMillis, share), percentile(of, Line::certifiedCpu, share),
                percentile(of, Line::gapBefore, share), percentile(of, Line::gapAtOnce, share), percentile(of, Line::gap, share), of.stream().filter(Line::isOk).count())).toList();
    }

    private static double percentile(List<Line> lines, ToDoubleFunction<Line> of, double share) {
        double[] values = lines.stream().mapToDouble(of).sorted().toArray();
        return values.length == 0 ? Double.NaN : values[Math.clamp((int) Math.ceil(share * values.length) - 1, 0, values.length - 1)];
    }
}
