package org.respite.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.respite.checker.CheckReport;
import org.respite.checker.joined.Before;
import org.respite.checker.joined.JoinedChecker;
import org.respite.formats.PlanJson;
import org.respite.formats.ReplanReading;
import org.respite.formats.ScenarioDigest;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Fate;
import org.respite.model.replan.Joined;
import org.respite.model.replan.Mark;
import org.respite.model.replan.Restriction;
import org.respite.planner.PlannerOptions;
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

    private record Candidate(Plan plan, List<Fate> fates, CheckReport report) {}

    ReplanAnswer answer(PlannerOptions options) {
        var situation = new Situation(read.changed(), before, read.now(), read.changes());
        double from = watch.seconds();
        var repaired = Repair.of(situation);
        double seconds = watch.seconds() - from;
        boolean holds = Restriction.isRestriction(read.changes());
        var counted = Replanner.count(situation, repaired, digest, options.seed());
        double known = holds ? before.claims().bound() : Double.MAX_VALUE;
        var first = candidate(counted, repaired, Math.max(known, counted.claims().worth()));
        var atOnce = new ReplanAnswer.AtOnce(counted.claims().worth(), counted.claims().survivalFloor().orElse(0),
                known, holds, seconds);
        watch.repaired(atOnce, first.report().isOk());
        var result = Replanner.plan(situation, repaired, digest, options, watch);
        var bound = result.plan().claims().bound();
        var second = candidate(result.plan(), repaired, Math.max(bound, result.plan().claims().worth()));
        boolean better = second.report().isOk() && (!first.report().isOk() || isBetter(second, first));
        var best = better ? second : candidate(counted, repaired, Math.max(bound, counted.claims().worth()));
        return new ReplanAnswer(read.changed(), read.now(), read.changes(), before, best.plan(), best.fates(), atOnce,
                !better, best.report(), watch.seconds());
    }

    private static boolean isBetter(Candidate a, Candidate b) {
        double floorA = a.plan().claims().survivalFloor().orElse(0);
        double floorB = b.plan().claims().survivalFloor().orElse(0);
        return floorA > floorB + 1e-9
                || (floorA > floorB - 1e-9 && a.plan().claims().worth() >= b.plan().claims().worth());
    }

    /** When it leaves where it waits. */
    private static Moment departure(Movement movement) {
        return movement.steps().stream().filter(s -> !(s instanceof Step.Wait)).findFirst().map(Step::from)
                .orElse(movement.start());
    }

    private Candidate candidate(Plan plan, Repaired repaired, double bound) {
        var marks = new HashMap<>(repaired.marks());
        var fates = new ArrayList<>(repaired.fates());
        for (var movement : plan.movements()) {
            if (marks.putIfAbsent(movement.id(), Mark.PROPOSED) == null) {
                fates.add(new Fate(movement.id(), Mark.PROPOSED, Fate.Urgency.TO_NOTIFY,
                        "departs " + OutcomeJson.local(read.changed().calendar(), departure(movement)),
                        movement.notified().orElse(movement.start()), Optional.empty()));
            }
        }
        var claims = plan.claims();
        var joined = plan.withClaims(new Claims(claims.survivalFloor(), claims.worth(), claims.handOversMade(),
                        claims.relaxedWorth(), bound))
                .continuing(new Joined(read.now(), continued.digest(), marks));
        return new Candidate(joined, fates, new JoinedChecker().check(read.changed(), continued, joined, digest));
    }
}
