package org.respite.formats;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.formats.scenario.KnownChanges;
import org.respite.formats.yaml.YamlFile;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.replan.Joined;
import org.respite.model.scenario.Scenario;

/** Reads files of what has changed since a plan was made: docs/reference/replan.md describes them. */
public final class ReplanChanges {

    private ReplanChanges() {}

    /**
     * Applies the files in their order. Those that the plan was made with, by the scenario's digest that it names, are
     * known to it, and so is what happened to movements before its own decision; the rest is new.
     *
     * @param now when it is decided; empty: when the last of the changes became known, and not before the plan was decided
     */
    public static ReplanReading read(Scenario scenario, Plan plan, List<Path> files, Optional<Instant> now) {
        var problems = new Problems();
        var changed = scenario;
        var fresh = new ArrayList<Change>();
        var digests = new ArrayList<>(List.of(ScenarioDigest.of(scenario)));
        boolean known = digests.contains(plan.scenarioDigest());
        for (var file : files) {
            var map = YamlFile.findMap(InputFile.folderOf(file), String.valueOf(file.getFileName()), problems);
            if (map.isPresent()) {
                var read = KnownChanges.read(map.get(), changed, plan, now.map(scenario.calendar()::moment), problems);
                changed = read.changed();
                fresh.addAll(read.changes());
            }
            if (!known) {
                digests.add(ScenarioDigest.of(changed));
                if (plan.scenarioDigest().equals(digests.getLast())) {
                    known = true;
                    fresh.removeIf(change -> change.occurrence().isEmpty());
                }
            }
        }
        if (!known && !problems.hasErrors()) {
            problems.file(ProblemCode.PLAN_OF_ANOTHER_SCENARIO, "plan.json", plan.scenarioDigest(),
                    "the plan was made for another scenario, or for this one before it was edited",
                    "Name the scenario that it was made for, and every file of changes that it knows, in their order");
        }
        var decided = plan.joined().map(Joined::now).orElse(Moment.START);
        var latest = fresh.stream().map(Change::known).filter(decided::isBefore).max(Moment::compareTo).orElse(decided);
        var at = now.map(scenario.calendar()::moment).orElse(latest);
        if (!at.isBefore(scenario.calendar().end()) && !problems.hasErrors()) {
            problems.file(ProblemCode.DECIDED_AFTER_THE_END, "scenario.yaml", scenario.calendar().local(at).toLocalDateTime().toString(),
                    "it is decided when all that was planned is over: the horizon ends "
                            + scenario.calendar().local(scenario.calendar().end()).toLocalDateTime(),
                    "Correct --now or the time at which the last change became known");
        }
        return problems.hasErrors() ? new ReplanReading.Refused(problems.all()) : new ReplanReading.Read(changed, at, fresh, digests);
    }
}
