package org.respite.app.cli;

import java.util.Optional;
import org.respite.checker.CheckReport;
import org.respite.operations.choice.Choice;
import org.respite.operations.doubt.Doubt;
import org.respite.planner.PlanningResult;

/**
 * What there is to say about a plan that was just made.
 *
 * @param doubt what it comes to under doubt; absent where there is nothing to draw from, or nothing was asked
 * @param choice which of some plans is best in many futures; absent where it was not asked
 * @param seconds that planning took
 */
record PlanAnswer(
        ScenarioInput input, PlanningResult result, CheckReport report, Optional<Doubt> doubt, Optional<Choice> choice,
        double seconds) {}
