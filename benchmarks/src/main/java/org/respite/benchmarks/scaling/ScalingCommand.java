package org.respite.benchmarks.scaling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.respite.benchmarks.engine.RespiteSolver;
import org.respite.benchmarks.run.Stopwatch;
import org.respite.benchmarks.scaling.PowerLaw.Point;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.formats.AtomicFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans invented cities that grow along one axis at a time, and fits what that costs. */
@Command(
        name = "benchmarks/scaling",
        description = "Plans invented cities of growing size: sizes and CPU seconds on stdout, then the exponents.",
        mixinStandardHelpOptions = true)
public final class ScalingCommand implements Callable<Integer> {

    private static final double[] FACTORS = {0.5, 1, 2, 4, 8};
    private static final City BASE_CITY = new City(32, 288, 200_000, 60, 1);
    private static final double GAP = 5e-4;
    private static final double NO_LIMIT = 1e6;
    private static final int RUNS = 2;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of the cities (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE.svg", description = "Where the drawing goes.")
    private @Nullable Path out;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ScalingCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        System.out.println("axis,size,roads,slots,persons,trucks,cpu_seconds");
        var series = new ArrayList<Series>();
        for (var axis : City.Axis.values()) {
            series.add(measure(axis));
        }
        for (var measured : series) {
            System.out.printf(Locale.ROOT, "%s,exponent,%.3f%n", measured.axis().word(), measured.law().exponent());
        }
        if (out != null) {
            AtomicFile.write(out, ScalingPlot.svg("CPU seconds of the planner against the size of a city", series));
        }
        return 0;
    }

    private Series measure(City.Axis axis) {
        var points = new ArrayList<Point>();
        for (double factor : FACTORS) {
            points.add(measure(axis, new City(BASE_CITY.side(), BASE_CITY.slots(), BASE_CITY.persons(), BASE_CITY.trucks(), seed)
                    .grown(axis, factor)));
        }
        return new Series(axis, points);
    }

    /** The least of a few runs: what else the machine does only adds to it. */
    private Point measure(City.Axis axis, City city) {
        var instance = CityMaker.make(city);
        var options = new AttemptOptions(1, seed, GAP, NO_LIMIT, 0);
        double least = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; run++) {
            try (var attempt = new RespiteSolver().prepare(instance, options)) {
                var watch = new Stopwatch();
                attempt.solve();
                least = Math.min(least, watch.cpuSeconds());
            }
        }
        double size = switch (axis) {
            case ROADS -> instance.roadCount();
            case SLOTS -> city.slots();
            case PERSONS -> city.persons();
            case TRUCKS -> city.trucks();
        };
        System.out.printf(Locale.ROOT, "%s,%.0f,%d,%d,%d,%d,%.3f%n", axis.word(), size, instance.roadCount(), city.slots(),
                city.persons(), city.trucks(), least);
        return new Point(size, least);
    }
}
