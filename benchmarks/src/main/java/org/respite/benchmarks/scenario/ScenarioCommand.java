package org.respite.benchmarks.scenario;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.respite.benchmarks.instance.InstanceReader;
import org.respite.benchmarks.instance.InstanceReading;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.formats.Problem;
import org.respite.formats.folder.FolderWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns an instance's folder into a scenario's, which {@code respite plan} can plan. */
@Command(
        name = "benchmarks/scenario",
        description = "Turns an instance with people and trucks into a scenario with everything a scenario can have.",
        mixinStandardHelpOptions = true)
public final class ScenarioCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int WRONG_INPUT = 2;

    @Parameters(index = "0", paramLabel = "INSTANCE_DIR", description = "A folder in the instance format.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SCENARIO_DIR", description = "Where the scenario goes; not there yet.")
    private Path target;

    @Option(
            names = "--road-minutes", paramLabel = "N", defaultValue = "5",
            description = "Minutes of driving for one slot of a road's travel time (default: ${DEFAULT-VALUE}).")
    private int roadMinutes;

    @Option(
            names = "--slot-minutes", paramLabel = "N", defaultValue = "15",
            description = "Slots of the scenario (default: ${DEFAULT-VALUE}).")
    private int slotMinutes;

    @Option(
            names = "--tick-seconds", paramLabel = "N", defaultValue = "300",
            description = "To which movement is rounded; divides the slot (default: ${DEFAULT-VALUE}).")
    private int tickSeconds;

    @Option(
            names = "--going", paramLabel = "SHARE", defaultValue = "0.5",
            description = "Share of the people who are expected to leave (default: ${DEFAULT-VALUE}).")
    private double going;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    private final PrintStream words;

    public ScenarioCommand(PrintStream words) {
        this.words = words;
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ScenarioCommand(System.err)).execute(arguments));
    }

    @Override
    public Integer call() {
        return switch (InstanceReader.read(folder)) {
            case InstanceReading.Refused(List<Problem> problems) -> {
                problems.forEach(problem -> words.println(problem));
                yield WRONG_INPUT;
            }
            case InstanceReading.Read(var instance, var notes) -> {
                notes.forEach(words::println);
                yield write(instance instanceof TogetherInstance together ? together : null);
            }
        };
    }

    private int write(@Nullable TogetherInstance instance) {
        if (instance == null) {
            return refuse("The instance " + folder + " has no trucks and needs; take one with everything together.");
        }
        if (Files.exists(target)) {
            return refuse("There is something at " + target + " already; name a folder that is not there yet.");
        }
        if (roadMinutes < 1 || slotMinutes < 1 || tickSeconds < 1 || slotMinutes * 60L % tickSeconds != 0
                || instance.grid().horizonSeconds() % (slotMinutes * 60L) != 0) {
            return refuse("--tick-seconds " + tickSeconds + " must divide --slot-minutes " + slotMinutes
                    + ", which must divide the horizon of " + instance.grid().horizonSeconds() / 60 + " minutes; --road-minutes "
                    + roadMinutes + " must be 1 or more.");
        }
        if (!(going > 0 && going <= 1)) {
            return refuse("--going " + going + " must be above 0 and at most 1.");
        }
        FolderWriter.write(target, CityScenario.files(instance, roadMinutes, slotMinutes, tickSeconds, going, seed));
        return DONE;
    }

    private int refuse(String why) {
        words.println(why);
        return WRONG_INPUT;
    }
}
