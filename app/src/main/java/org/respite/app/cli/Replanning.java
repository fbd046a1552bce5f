package org.respite.app.cli;

import java.util.Comparator;
import java.util.Optional;
import org.respite.checker.CheckReport;
import org.respite.checker.joined.Before;
import org.respite.checker.joined.JoinedChecker;
import org.respite.formats.PlanJson;
import org.respite.formats.ReplanReading;
import org.respite.formats.ScenarioDigest;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Proof;
import org.respite.model.replan.Restriction;
import org.respite.planner.PlannerOptions;
import org.respite.planner.replan.Continuation;
import org.respite.planner.replan.Repair;
import org.respite.planner.replan.Repaired;
import org.respite.planner.replan.Replanner;
import org.respite.planner.replan.Situation;

/** One replanning: the repair, then the best that is found, each checked; the better one is the answer. */
final class Replanning {

    /** By floor, then worth. */
    static final Comparator<Claims> BETTER = (a, b) -> {
        double floor = a.survivalFloor().orElse(0) - b.survivalFloor().orElse(0);
        return Math.abs(floor) > 1e-9 ? Double.compare(floor, 0) : Double.compare(a.worth(), b.worth());
    };

    private final ReplanReading.Read read;
    private final Plan before;
    private final Before continued;
    private final String digest;
    private final PlanningWatch watch;
    private final Situation situation;
    private final Repaired repaired;
    private final Replanner replanner;
    private final Plan counted;
    private final ReplanAnswer.AtOnce atOnce;
    private final Optional<ScenarioUnderTerms> under;

    /**
     * Repairs what was planned.
     *
     * @param under terms that it was planned under
     */
    Replanning(
            ReplanReading.Read read, ScenarioInput input, Optional<ScenarioUnderTerms> under, Plan before, PlanningWatch watch) {
        this.read = read;
        this.before = before;
        this.continued = new Before(before, PlanJson.digest(before, input.scenario()), read.changes());
        this.digest = ScenarioDigest.of(read.changed());
        this.under = under;
        this.watch = watch;
        this.situation = new Situation(read.changed(), before, read.now(), read.changes());
        double from = watch.seconds();
        this.repaired = Repair.of(situation);
        double seconds = watch.seconds() - from;
        this.replanner = new Replanner(situation, repaired);
        this.counted = replanner.counted(digest, before.seed());
        boolean holds = Restriction.isRestriction(read.changes());
        this.atOnce = new ReplanAnswer.AtOnce(counted.claims().worth(), counted.claims().survivalFloor().orElse(0),
                holds ? before.claims().bound() : Double.MAX_VALUE, holds, seconds);
    }

    private record Candidate(Continuation joined, CheckReport report) {

        Claims claims() {
            return joined.plan().claims();
        }
    }

    /** What can still be done as it was notified, checked. */
    ReplanAnswer atOnce() {
        var first = candidate(counted, atOnce.bound());
        watch.repaired(atOnce, first.report().isOk());
        return answer(first, true);
    }

    /**
     * The best that was found from there; the repair where nothing better was.
     *
     * @param prices of the plan before, or of one before that, to start from
     */
    ReplanAnswer certify(PlannerOptions options, Optional<Proof> prices) {
        var result = replanner.plan(digest, options, watch, prices);
        var bound = result.plan().claims().bound();
        var first = candidate(counted, bound);
        var second = candidate(result.plan(), bound);
        boolean better = second.report().isOk() && (!first.report().isOk() || BETTER.compare(second.claims(), first.claims()) >= 0);
        return answer(better ? second : first, !better);
    }

    private ReplanAnswer answer(Candidate best, boolean isRepair) {
        var free = best.joined().plan();
        var shift = under.map(u -> new OutlookShift(u.outlook(before), u.changedTo(read.changed(), digest).outlook(free)));
        var plan = shift.map(s -> free.under(s.after())).orElse(free);
        return new ReplanAnswer(read.changed(), read.now(), read.changes(), before, plan, best.joined().fates(), atOnce,
                isRepair, best.report(), shift, watch.seconds());
    }

    private Candidate candidate(Plan plan, double bound) {
        var joined = Continuation.of(situation, repaired, plan, continued.digest(), bound);
        return new Candidate(joined, new JoinedChecker().check(read.changed(), continued, joined.plan(), digest));
    }
}
