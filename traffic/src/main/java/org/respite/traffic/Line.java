package org.respite.traffic;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Members who wait one behind the other. Vehicles stand in one line, whatever they wait for, so that the first can block
 * all behind him (the diverge of Daganzo 1995); people on foot stand beside the vehicles and pass those who wait for
 * another road.
 *
 * @param road at whose end they stand; none: they stand at the start of the road that they wait for
 * @param goal of people on foot at the end of a road: the road that they go on to; none: the place
 */
record Line(@Nullable RoadQueue road, boolean onFoot, @Nullable RoadQueue goal, Deque<Member> members) {

    /** An empty line. */
    Line(@Nullable RoadQueue road, boolean onFoot, @Nullable RoadQueue goal) {
        this(road, onFoot, goal, new ArrayDeque<>());
    }

    boolean isFor(Member member, @Nullable RoadQueue next) {
        return onFoot ? !member.isVehicle() && goal == next : member.isVehicle();
    }

    /** Fails where nobody waits. */
    Member first() {
        return members.getFirst();
    }
}
