package org.respite.app.cli;

import org.respite.checker.CheckReport;
import org.respite.checker.joined.Before;
import org.respite.checker.joined.JoinedChecker;
import org.respite.formats.PlanJson;
import org.respite.formats.ReplanReading;
import org.respite.formats.ScenarioDigest;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.replan.Restriction;
import org.respite.planner.PlannerOptions;
import org.respite.planner.replan.Continuation;
import org.respite.planner.replan.Repair;
import org.respite.planner.replan.Repaired;
import org.respite.planner.replan.Replanner;
import org.respite.planner.replan.Situation;

/** One replanning: the repair, then the best that is found, each checked; the better one is the answer. */
final class Replanning {

    private final ReplanReading.Read read;
    private final Plan before;
    private final Before continued;
    private final String digest;
    private final PlanningWatch watch;

    Replanning(ReplanReading.Read read, ScenarioInput input, Plan before, PlanningWatch watch) {
        this.read = read;
        this.before = before;
        this.continued = new Before(before, PlanJson.digest(before, input.scenario()), read.changes());
        this.digest = ScenarioDigest.of(read.changed());
        this.watch = watch;
    }

    private record Candidate(Continuation joined, CheckReport report) {

        Claims claims() {
            return joined.plan().claims();
        }
    }

    ReplanAnswer answer(PlannerOptions options) {
        var situation = new Situation(read.changed(), before, read.now(), read.changes());
        double from = watch.seconds();
        var repaired = Repair.of(situation);
        double seconds = watch.seconds() - from;
        boolean holds = Restriction.isRestriction(read.changes());
        var counted = Replanner.count(situation, repaired, digest, options.seed());
        double known = holds ? before.claims().bound() : Double.MAX_VALUE;
        var first = candidate(situation, repaired, counted, known);
        var atOnce = new ReplanAnswer.AtOnce(counted.claims().worth(), counted.claims().survivalFloor().orElse(0),
                known, holds, seconds);
        watch.repaired(atOnce, first.report().isOk());
        var result = Replanner.plan(situation, repaired, digest, options, watch);
        var bound = result.plan().claims().bound();
        var second = candidate(situation, repaired, result.plan(), bound);
        boolean better = second.report().isOk() && (!first.report().isOk() || isBetter(second, first));
        var best = better ? second : candidate(situation, repaired, counted, bound);
        return new ReplanAnswer(read.changed(), read.now(), read.changes(), before, best.joined().plan(),
                best.joined().fates(), atOnce,
                !better, best.report(), watch.seconds());
    }

    private static boolean isBetter(Candidate a, Candidate b) {
        double floorA = a.claims().survivalFloor().orElse(0);
        double floorB = b.claims().survivalFloor().orElse(0);
        return floorA > floorB + 1e-9
                || (floorA > floorB - 1e-9 && a.claims().worth() >= b.claims().worth());
    }

    private Candidate candidate(Situation situation, Repaired repaired, Plan plan, double bound) {
        var joined = Continuation.of(situation, repaired, plan, continued.digest(), bound);
        return new Candidate(joined, new JoinedChecker().check(read.changed(), continued, joined.plan(), digest));
    }
}
