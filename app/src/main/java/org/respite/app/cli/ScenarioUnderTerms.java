package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.Problem;
import org.respite.formats.Problem.Severity;
import org.respite.formats.ScenarioDigest;
import org.respite.model.plan.Plan;
import org.respite.model.plan.TermsOutlook;
import org.respite.model.report.Entry;
import org.respite.model.scenario.Scenario;
import org.respite.terms.planning.Conflict;
import org.respite.terms.planning.PlanOutlook;
import org.respite.terms.planning.TermsInScenario;
import org.respite.terms.planning.UnderTerms;
import org.respite.terms.standing.Standing;
import org.respite.terms.tree.Instrument;

/**
 * A scenario with what terms change in it.
 *
 * @param name of the terms
 * @param input the changed scenario
 */
record ScenarioUnderTerms(Instrument instrument, String name, UnderTerms.Applied under, ScenarioInput input) {

    /** Fails with {@link InputRefused} when the terms cannot be read, or contradict the scenario. */
    static ScenarioUnderTerms read(ScenarioInput input, Path file) {
        var instrument = TermsInput.read(file);
        var name = TermsInput.stem(file);
        return switch (TermsInScenario.of(instrument, name, input.scenario())) {
            case UnderTerms.Applied applied -> new ScenarioUnderTerms(instrument, name, applied,
                    new ScenarioInput(applied.scenario(), ScenarioDigest.of(applied.scenario()), input.warnings()));
            case UnderTerms.Refused(var conflicts) -> throw new InputRefused(
                    conflicts.stream().map(c -> problem(file, c)).toList());
        };
    }

    /** The same terms over the scenario as it is known now. */
    ScenarioUnderTerms changedTo(Scenario changed, String digest) {
        return new ScenarioUnderTerms(instrument, name,
                new UnderTerms.Applied(changed, under.rests(), under.left(), under.beside(), under.meanings()),
                new ScenarioInput(changed, digest, input.warnings()));
    }

    TermsOutlook outlook(Plan plan) {
        return PlanOutlook.of(instrument, name, under, plan);
    }

    /** What the plan would bring, as entries that no record holds. */
    List<Entry> foreseen(Plan plan) {
        return PlanOutlook.entries(instrument, under, plan);
    }

    Standing standing(Plan plan) {
        return PlanOutlook.standing(instrument, name, under, plan);
    }

    private static Problem problem(Path file, Conflict conflict) {
        int column = TermsInput.column(file, conflict.line(), conflict.found());
        return new Problem(conflict.code().code(), Severity.ERROR, TermsInput.name(file), OptionalInt.of(conflict.line()),
                column > 0 ? Optional.of(String.valueOf(column)) : Optional.empty(), conflict.found(), conflict.message(),
                conflict.nextStep());
    }
}
