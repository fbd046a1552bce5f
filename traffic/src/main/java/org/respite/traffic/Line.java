package org.respite.traffic;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Members who wait one behind the other. Vehicles stand in one line, whatever they wait for, so that the first can block
 * all behind him (the diverge of Daganzo 1995); people on foot stand beside the vehicles and pass those who wait for
 * another road.
 */
final class Line {

    private final @Nullable RoadQueue road;
    private final boolean onFoot;
    private final @Nullable RoadQueue goal;
    private final Deque<Member> members = new ArrayDeque<>();

    /**
     * @param road at whose end they stand; none: they stand at the start of the road that they wait for
     * @param goal of people on foot at the end of a road: the road that they go on to; none: the place
     */
    Line(@Nullable RoadQueue road, boolean onFoot, @Nullable RoadQueue goal) {
        this.road = road;
        this.onFoot = onFoot;
        this.goal = goal;
    }

    @Nullable RoadQueue road() {
        return road;
    }

    boolean isFor(Member member, @Nullable RoadQueue next) {
        return onFoot ? !member.party().isVehicle() && goal == next : member.party().isVehicle();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** Fails where nobody waits. */
    Member first() {
        return members.getFirst();
    }

    /** Whether the one who comes is the first. */
    boolean add(Member member) {
        members.add(member);
        member.lineUp();
        return members.size() == 1;
    }

    Member removeFirst() {
        return members.removeFirst();
    }
}
