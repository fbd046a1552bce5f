package org.respite.benchmarks.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.instance.InstanceReader;
import org.respite.benchmarks.instance.InstanceReading;
import org.respite.formats.Problem;
import org.respite.formats.ScenarioDigest;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Scenario;

/** What a folder holds: an instance on bare roads, or a scenario with all that it knows. */
sealed interface Subject {

    String name();

    double persons();

    int roads();

    record OfInstance(Instance instance) implements Subject {

        @Override
        public String name() {
            return instance.name();
        }

        @Override
        public double persons() {
            return instance.persons();
        }

        @Override
        public int roads() {
            return instance.roadCount();
        }
    }

    record OfScenario(Scenario scenario, String digest) implements Subject {

        @Override
        public String name() {
            return scenario.name();
        }

        /** Those of all groups, whether they are expected to move or not. */
        @Override
        public double persons() {
            return scenario.people().groups().stream().mapToLong(PeopleGroup::persons).sum();
        }

        @Override
        public int roads() {
            return scenario.network().roads().size();
        }
    }

    /** What came of reading a folder. */
    sealed interface Reading {
        record Read(Subject subject, List<String> notes) implements Reading {}

        record Refused(List<Problem> problems) implements Reading {}
    }

    /** A folder without instance.yaml that has a scenario.yaml is a scenario; all others are read as instances. */
    static Reading read(Path folder) {
        if (!InstanceReader.isInstance(folder) && Files.exists(folder.resolve("scenario.yaml"))) {
            return switch (ScenarioReader.read(folder)) {
                case ScenarioReading.Read(var scenario, var _) ->
                    new Reading.Read(new OfScenario(scenario, ScenarioDigest.of(scenario)), List.of());
                case ScenarioReading.Refused(var problems) -> new Reading.Refused(problems);
            };
        }
        return switch (InstanceReader.read(folder)) {
            case InstanceReading.Read(var instance, var notes) -> new Reading.Read(new OfInstance(instance), notes);
            case InstanceReading.Refused(var problems) -> new Reading.Refused(problems);
        };
    }
}
