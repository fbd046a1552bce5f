package org.respite.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.respite.formats.ScenarioDigest;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.scenario.Calendar;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets a user try a scenario in slots of another length, without a change of its files. */
final class SlotOption {

    private static final int MOST_MINUTES = 24 * 60;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--slot-minutes",
            paramLabel = "N",
            description = "Count capacities in slots of N minutes, whatever the scenario says; a plan made so is checked so.")
    private @Nullable Integer minutes;

    /** The scenario, in the slots that were asked for. */
    ScenarioInput read(Path path) {
        var input = ScenarioInput.read(path);
        return minutes == null ? input : inSlots(input, minutes);
    }

    private ScenarioInput inSlots(ScenarioInput input, int given) {
        if (given < 1 || given > MOST_MINUTES) {
            throw new ParameterException(
                    spec.commandLine(), "--slot-minutes is a number of minutes from 1 to " + MOST_MINUTES + "; found " + given);
        }
        var slot = Duration.ofMinutes(given);
        var calendar = input.scenario().calendar();
        if (slot.equals(calendar.slot())) {
            return input;
        }
        if (!fits(calendar, given)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--slot-minutes: the tick of %d seconds must divide the slot, and the slot the horizon of %d minutes; found %d. Of 5, 10, 15, 30 and 60 there fit: %s"
                            .formatted(
                                    calendar.tick().toSeconds(), calendar.horizon().toMinutes(), given,
                                    IntStream.of(5, 10, 15, 30, 60)
                                            .filter(m -> fits(calendar, m))
                                            .mapToObj(Integer::toString)
                                            .collect(Collectors.joining(", "))));
        }
        var read = ScenarioReader.inSlots(new ScenarioReading.Read(input.scenario(), input.warnings()), slot);
        return new ScenarioInput(read.scenario(), ScenarioDigest.of(read.scenario()), read.warnings());
    }

    private static boolean fits(Calendar calendar, int minutes) {
        long seconds = minutes * 60L;
        return seconds % calendar.tick().toSeconds() == 0 && calendar.horizon().toSeconds() % seconds == 0;
    }
}
