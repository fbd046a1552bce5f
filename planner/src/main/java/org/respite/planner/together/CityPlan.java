package org.respite.planner.together;

import java.util.List;
import org.respite.planner.people.PeopleFlow;

/**
 * A fractional plan for people and trucks, and prices that prove how good it is.
 *
 * @param worth of the plan
 * @param bound no plan on the same grid is worth more
 * @param prices the bound, re-evaluated: what people and trucks gain where they pay these, and what the limits are worth at
 *     them
 */
public record CityPlan(PeopleFlow people, List<Haul> hauls, double worth, double bound, TruckPrices prices) {

    public CityPlan {
        hauls = List.copyOf(hauls);
    }

    /** What lies between the plan and the bound, as a share of the bound. */
    public double gap() {
        return bound > 0 ? Math.max(0, bound - worth) / bound : 0;
    }
}
