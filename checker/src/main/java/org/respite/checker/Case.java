package org.respite.checker;

import java.util.List;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Plan;

/**
 * What is being judged.
 *
 * @param trips the plan's movements, resolved, without those whose figures cannot be computed with
 * @param distributions the same
 */
record Case(World world, Plan plan, List<Trip> trips, List<Distribution> distributions) {}
