package org.respite.bridge.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.bridge.reading.Agenda;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.terms.Draft;
import org.respite.formats.Problem;
import org.respite.formats.Problem.Severity;
import org.respite.formats.ScenarioDigest;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.mediation.proposals.Compared;
import org.respite.mediation.proposals.Comparison;
import org.respite.mediation.proposals.Proposal;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.terms.planning.Conflict;
import org.respite.terms.planning.TermsInScenario;
import org.respite.terms.planning.UnderTerms;

/**
 * What packages would achieve: the draft terms of each put into the scenario, planned, and the plan checked. Packages that change
 * the scenario alike share a plan.
 */
public final class PackagePlans {

    private final Scenario scenario;
    private final Agenda agenda;
    private final int most;
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();
    private final Map<Choice, String> digests = new HashMap<>();

    private PackagePlans(Scenario scenario, Agenda agenda, int most) {
        this.scenario = scenario;
        this.agenda = agenda;
        this.most = most;
    }

    /**
     * Results of packages.
     *
     * @param byChoice of each that was planned; empty where a mandatory hand-over cannot be made
     * @param complete whether every plan reached its gap
     */
    public record Results(Map<Choice, Optional<Compared>> byChoice, boolean complete) {

        public static final Results NONE = new Results(Map.of(), true);

        public Results {
            byChoice = Map.copyOf(byChoice);
        }
    }

    /**
     * Plans packages, in their order, until so many scenarios are planned.
     *
     * @throws PackageRefused where a draft and the scenario contradict each other
     */
    public static Results of(
            Scenario scenario, Agenda agenda, Map<Choice, Draft> drafts, int most, PlannerOptions options, PlannerControl control) {
        var plans = new PackagePlans(scenario, agenda, most);
        var refused = new ArrayList<Problem>();
        drafts.forEach((choice, draft) -> {
            try {
                plans.add(choice, draft);
            } catch (PackageRefused e) {
                e.problems().stream().filter(p -> !refused.contains(p)).forEach(refused::add);
            }
        });
        if (!refused.isEmpty()) {
            throw new PackageRefused(refused);
        }
        if (plans.proposals.isEmpty()) {
            return Results.NONE;
        }
        var comparison = Comparison.of(List.copyOf(plans.proposals.values()), options, control);
        var result = new HashMap<Choice, Optional<Compared>>();
        plans.digests.forEach((choice, digest) -> {
            if (plans.proposals.containsKey(digest)) {
                result.put(choice, comparison.compared().stream().filter(c -> c.proposal().name().equals(name(digest))).findFirst());
            }
        });
        return new Results(result, comparison.complete());
    }

    private void add(Choice choice, Draft draft) {
        var changed = changed(choice, draft);
        var digest = ScenarioDigest.of(changed);
        digests.put(choice, digest);
        if (proposals.containsKey(digest) || proposals.size() < most) {
            proposals.putIfAbsent(digest, new Proposal(name(digest), String.join("; ", choice.words(agenda.talks().issues())), changed, List.of(), List.of()));
        }
    }

    private static String name(String digest) {
        return "package " + digest.substring(0, 8);
    }

    private Scenario changed(Choice choice, Draft draft) {
        var stem = agenda.terms().substring(0, agenda.terms().length() - ".terms".length());
        var changed = switch (TermsInScenario.ofDraft(draft.instrument(), stem, scenario)) {
            case UnderTerms.Applied applied -> applied.scenario();
            case UnderTerms.Refused(var conflicts) -> throw new PackageRefused(conflicts.stream().map(c -> problem(c, draft)).toList());
        };
        for (var change : agenda.changes()) {
            if (change.where().stream().allMatch(w -> w.holds(choice))) {
                changed = switch (ScenarioReader.change(changed, change.file())) {
                    case ScenarioReading.Read(var read, var _) -> read;
                    case ScenarioReading.Refused(var problems) -> throw new PackageRefused(problems);
                };
            }
        }
        return changed;
    }

    private Problem problem(Conflict conflict, Draft draft) {
        return new Problem(conflict.code().code(), Severity.ERROR, agenda.terms(), draft.line(conflict.line()), Optional.empty(),
                conflict.found(), conflict.message(), conflict.nextStep());
    }
}
