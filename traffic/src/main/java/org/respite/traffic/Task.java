package org.respite.traffic;

import org.jspecify.annotations.Nullable;

/** What a member of a movement has to do next, with the times that the plan gives to the first member. */
sealed interface Task {

    long plannedFrom();

    long plannedTo();

    /** Persons aboard all members of the movement meanwhile. */
    double persons();

    /** Along a road. */
    record Drive(RoadQueue road, LegCount leg, long plannedFrom, long plannedTo, double persons) implements Task {}

    /**
     * At a place.
     *
     * @param station that it needs; none: nothing that others could occupy
     * @param perPerson whether the station counts persons; otherwise members
     * @param fastest that it can be done
     * @param hours in which it must begin
     */
    record Stop(
            @Nullable Station station,
            boolean perPerson,
            long fastest,
            OpenTimes hours,
            long plannedFrom,
            long plannedTo,
            double persons)
            implements Task {}
}
