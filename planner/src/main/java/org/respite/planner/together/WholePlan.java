package org.respite.planner.together;

import java.util.List;
import org.respite.planner.people.PeopleFlow;

/**
 * Whole trucks with whole kilograms, and whole persons.
 *
 * @param people counted in bundles: so many persons of one crowd who move together
 * @param bundleUnits what a bundle takes of a road's capacity
 * @param personsPerBundle by crowd; one bundle of each crowd may hold fewer
 * @param worth at least; bundles that are not full are taken to be the worthiest
 */
public record WholePlan(
        List<Itinerary> trucks, PeopleFlow people, int bundleUnits, int[] personsPerBundle, double worth) {

    public WholePlan {
        trucks = List.copyOf(trucks);
    }
}
