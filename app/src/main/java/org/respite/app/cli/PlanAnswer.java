package org.respite.app.cli;

import org.respite.checker.CheckReport;
import org.respite.planner.PlanningResult;

/**
 * What there is to say about a plan that was just made.
 *
 * @param seconds that planning took
 */
record PlanAnswer(ScenarioInput input, PlanningResult result, CheckReport report, double seconds) {}
