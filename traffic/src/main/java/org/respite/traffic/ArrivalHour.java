package org.respite.traffic;

import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/**
 * What comes to a place by road, to do something there or to stay, within an hour.
 *
 * @param hour its start; hours count from the start of the horizon
 * @param plannedVehicles vehicles of fleets, and cars of people on their own
 * @param plannedPersons aboard, or walking; crews are not counted
 */
public record ArrivalHour(
        Id.Place place,
        Moment hour,
        long plannedVehicles,
        long replayedVehicles,
        double plannedPersons,
        double replayedPersons) {}
