package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.plan.OutlookNode;
import org.respite.formats.report.Language;
import org.respite.formats.terms.StandingWriter;
import org.respite.model.plan.Plan;
import org.respite.model.plan.TermsOutlook;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.terms.tree.Instrument;

/** How terms would stand if a plan that was made under them is carried out. */
record ForeseenStanding(ScenarioUnderTerms under, Plan plan) {

    private static final String FORESEEN =
            "As the plan foresees it. Entries are the plan's own and stand on no record; of what is forbidden a plan says nothing.\n";

    /**
     * Fails with {@link InputRefused} when the plan is not one for this scenario under these terms.
     *
     * @param continued what the plan continues, where it was replanned
     */
    static ForeseenStanding read(Path terms, Path scenario, Path planFile, Optional<ContinuedOptions> continued) {
        var planned = ScenarioUnderTerms.read(ScenarioInput.read(scenario), terms);
        var plan = PlanInput.read(planFile);
        var under = continued.map(c -> c.read(planned.input(), plan).changed())
                .map(now -> planned.changedTo(now.scenario(), now.digest()))
                .orElse(planned);
        if (!plan.scenarioDigest().equals(under.input().digest())) {
            throw new InputRefused(List.of(new Problem(ProblemCode.PLAN_OF_ANOTHER_SCENARIO.code(), Problem.Severity.ERROR,
                    planFile.toString(), OptionalInt.empty(), Optional.empty(), plan.scenarioDigest(),
                    "the plan was not made for this scenario under these terms",
                    plan.joined().isPresent()
                            ? "It continues another plan: name that one with --previous, and every file of changes that this one knows"
                                    + " with --change"
                            : "Plan it with `respite plan " + scenario + " --terms " + terms + "`")));
        }
        return new ForeseenStanding(under, plan);
    }

    Instrument instrument() {
        return under.instrument();
    }

    /** Always from the movements themselves: what the plan file says of terms is not looked at. */
    private TermsOutlook outlook() {
        return under.outlook(plan);
    }

    boolean misses() {
        return outlook().count(Answer.MISSED) > 0;
    }

    String words(Optional<String> explain) {
        return explain.isPresent()
                ? FORESEEN + StandingText.of(instrument(), under.standing(plan), explain)
                : OutlookText.of(outlook());
    }

    String json(Optional<String> explain) {
        return explain.isPresent()
                ? new StandingWriter(instrument(), under.standing(plan), under.foreseen(plan)).json(Language.EN, explain)
                : Json.text(OutlookNode.of(outlook(), under.input().scenario().calendar()));
    }
}
