package org.respite.traffic;

/**
 * Who would have been where nobody may be, because of queues: each vehicle or person counts once in each line.
 *
 * @param onRoads on a road when its window ended or it was closed
 * @param atPlaces at a guarded place without shelter when its window ended
 * @param inMargin off a guarded road in time, but less than the safety margin before its window ended
 */
public record Closings(Count onRoads, Count atPlaces, Count inMargin) {

    /**
     * @param vehicles of fleets, and cars of people on their own
     * @param persons aboard, or walking; crews are not counted
     */
    public record Count(long vehicles, double persons) {

        static final Count NONE = new Count(0, 0);

        Count plus(Member member) {
            return new Count(vehicles + (member.party().isVehicle() ? 1 : 0), persons + member.persons());
        }

        public boolean isNone() {
            return vehicles == 0 && persons == 0;
        }
    }

    /** Whether nobody is caught; what is left of the margin is not looked at. */
    public boolean isNobodyCaught() {
        return onRoads.isNone() && atPlaces.isNone();
    }
}
