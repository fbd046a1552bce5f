package org.respite.benchmarks.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.benchmarks.SharedInstances;
import org.respite.benchmarks.instance.InstanceFolder;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.checker.PlanChecker;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.scenario.Scenario;
import org.respite.planner.Planner;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.master.KnownColumns;
import org.respite.planner.network.World;
import org.respite.planner.problem.ProblemBuilder;
import picocli.CommandLine;

/** Instances as scenarios: in order, the same for the same seed, and refused kindly where that cannot be. */
class CityScenarioTest {

    private static final String DIGEST = "0".repeat(64);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @Test
    void aFordBecomesAScenarioThatIsPlannedAndAccepted() {
        InstanceFolder.together(folder);
        assertThat(run(folder, folder.resolve("city"))).isZero();
        var scenario = read(folder.resolve("city"));
        var plan = Planner.plan(
                ProblemBuilder.build(new World(scenario)), DIGEST, PlannerOptions.DEFAULT, PlannerControl.SILENT, KnownColumns.NONE, 0).plan();
        assertThat(new PlanChecker().check(scenario, plan, DIGEST).findings()).isEmpty();
        assertThat(plan.claims().worth()).isPositive().isLessThanOrEqualTo(plan.claims().bound());
    }

    @Test
    void siouxFallsHasEverythingThatAScenarioCanHave() {
        assertThat(run(SharedInstances.folder("siouxfalls-together-windows"), folder.resolve("city"))).isZero();
        var scenario = read(folder.resolve("city"));
        assertThat(scenario.network().crossings()).hasSize(3).allMatch(c -> !c.inspections().isEmpty() && c.yardRoomKilograms() > 0);
        assertThat(scenario.permissions().pauses()).anyMatch(p -> p.agreed()).anyMatch(p -> !p.agreed());
        assertThat(scenario.permissions().corridors()).isNotEmpty();
        assertThat(scenario.people().handOvers()).hasSize(3);
        assertThat(scenario.people().groups()).anyMatch(g -> !g.exits().isEmpty()).anyMatch(g -> !g.destinations().isEmpty());
        assertThat(scenario.supply().quotas()).isNotEmpty();
        assertThat(scenario.supply().needs()).allMatch(n -> n.survivalPerDay() > 0);
        assertThat(scenario.supply().fleets()).anyMatch(f -> f.largestConvoy() > 1 && f.crewHours().toHours() == 12);
    }

    @Test
    void theSameSeedGivesTheSameFiles() {
        var instance = (TogetherInstance) SharedInstances.read("siouxfalls-together-windows");
        assertThat(CityScenario.files(instance, 5, 15, 300, 0.5, 7)).isEqualTo(CityScenario.files(instance, 5, 15, 300, 0.5, 7));
        assertThat(CityScenario.files(instance, 5, 15, 300, 0.5, 7).get("places.csv"))
                .isNotEqualTo(CityScenario.files(instance, 5, 15, 300, 0.5, 8).get("places.csv"));
    }

    @Test
    void whatCannotBecomeAScenarioIsRefusedAndNothingIsWritten() {
        var target = folder.resolve("city");
        assertThat(run(InstanceFolder.people(folder).path(), target)).isEqualTo(2);
        assertThat(words.toString(StandardCharsets.UTF_8)).contains("has no trucks");
        InstanceFolder.together(folder);
        for (var options : List.of("--tick-seconds=7", "--slot-minutes=7", "--road-minutes=0", "--going=0")) {
            assertThat(run(folder, target, options)).as(options).isEqualTo(2);
        }
        assertThat(run(folder.resolve("nowhere"), target)).isEqualTo(2);
        assertThat(target).doesNotExist();
        assertThat(run(folder, folder)).isEqualTo(2);
        assertThat(words.toString(StandardCharsets.UTF_8)).contains("not there yet");
    }

    private int run(Path instance, Path target, String... options) {
        var command = new CommandLine(new ScenarioCommand(new PrintStream(words, true, StandardCharsets.UTF_8)));
        var arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(instance.toString(), target.toString()));
        return command.execute(arguments.toArray(String[]::new));
    }

    private static Scenario read(Path folder) {
        var reading = ScenarioReader.read(folder);
        assertThat(reading).as("%s", reading).isInstanceOf(ScenarioReading.Read.class);
        return ((ScenarioReading.Read) reading).scenario();
    }
}
