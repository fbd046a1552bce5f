package org.respite.app.cli;

import java.util.List;
import java.util.Optional;
import org.respite.checker.CheckReport;
import org.respite.formats.report.Continued;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.replan.Fate;
import org.respite.model.scenario.Scenario;

/**
 * What {@code respite replan} found.
 *
 * @param before the plan that was being carried out
 * @param plan that takes its place
 * @param fates of every movement of either plan
 * @param repair worth, bound and seconds of the answer that was there at once
 * @param isRepair whether the plan is that answer, because nothing better was found
 * @param terms what it means for the terms that the plan was made under; empty where there are none
 */
record ReplanAnswer(
        Scenario changed,
        Moment now,
        List<Change> changes,
        Plan before,
        Plan plan,
        List<Fate> fates,
        AtOnce repair,
        boolean isRepair,
        CheckReport report,
        Optional<OutlookShift> terms,
        double seconds) {

    /**
     * The repair.
     *
     * @param bound of the plan before, where it still holds; above every worth where it does not
     * @param boundHolds whether the changes only take away, so that the bound of the plan before still holds
     */
    record AtOnce(double worth, double floor, double bound, boolean boundHolds, double seconds) {}

    /** What has become of the plan before. */
    Continued continued() {
        return new Continued(now, changes, before, plan, fates);
    }
}
