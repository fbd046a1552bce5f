package org.respite.planner.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.expanded.Road;
import org.respite.planner.expanded.RoadNetwork;
import org.respite.planner.expanded.Slots;

/**
 * Worlds small enough for paper. Place 0 is home, the last place the exit.
 *
 * <pre>
 *   0 home ──► 1 bridge ──► 2 exit
 * </pre>
 */
class EarliestArrivalTest {

    private static final Slots ALWAYS = Slots.between(0, 20);

    private final List<Road> roads = new ArrayList<>();

    @Test
    void peopleComeOutInGroupsOfWhatTheRoadLetsIn() {
        road(0, 1, 2, 3, ALWAYS);
        var flow = solve(2, 20, new Crowd(0, 7, 100));
        assertThat(flow.cost()).isEqualTo(3 * 2 + 3 * 3 + 4);
        assertThat(flow.stayingUnits()).isZero();
    }

    @Test
    void peopleWaitBeforeTheBridgeUntilItOpens() {
        road(0, 1, 1, 9, ALWAYS);
        road(1, 2, 1, 2, Slots.between(5, 7));
        var flow = solve(3, 20, new Crowd(0, 5, 100));
        assertThat(flow.cost()).isEqualTo(2 * 6 + 2 * 7 + 100);
        assertThat(flow.staying()).containsExactly(1);
    }

    /** The short way is narrow, the long way is wide: whoever waits longer than the long way takes goes the long way. */
    @Test
    void theLongWayIsTakenWhenTheShortOneIsFull() {
        road(0, 1, 1, 1, ALWAYS);
        road(0, 1, 3, 9, ALWAYS);
        var flow = solve(2, 20, new Crowd(0, 12, 100));
        assertThat(flow.cost()).isEqualTo(1 + 2 + 3 + 9 * 3);
    }

    /** Slot 0 is enough for one from each side only if the first does not go through the middle. */
    @Test
    void whoWasSentFirstMakesWayForOthers() {
        int left = 0;
        int right = 1;
        int middle = 2;
        int exit = 3;
        road(left, middle, 1, 1, ALWAYS);
        road(left, exit, 3, 1, ALWAYS);
        road(right, middle, 1, 1, ALWAYS);
        road(middle, exit, 1, 1, Slots.between(0, 2));
        var flow = solve(4, 20, new Crowd(left, 1, 100), new Crowd(right, 1, 100));
        assertThat(flow.cost()).isEqualTo(2 + 3);
        assertThat(flow.stayingUnits()).isZero();
    }

    @Test
    void whoGainsLessStaysWhenNotAllGetOut() {
        road(0, 1, 1, 2, Slots.between(0, 2));
        var flow = solve(2, 20, new Crowd(0, 3, 50), new Crowd(0, 3, 80));
        assertThat(flow.staying()).containsExactly(2, 0);
        assertThat(flow.cost()).isEqualTo(2 * 1 + 2 * 2 + 2 * 50);
    }

    @Test
    void nobodyLeavesWhoWouldComeOutTooLate() {
        road(0, 1, 6, 2, ALWAYS);
        var flow = solve(2, 20, new Crowd(0, 9, 8));
        assertThat(flow.cost()).as("out in slots 6, 7 and 8, and three stay").isEqualTo(2 * (6 + 7 + 8) + 3 * 8);
    }

    @Test
    void theLastSlotIsNotAnArrival() {
        road(0, 1, 2, 5, ALWAYS);
        var flow = solve(2, 2, new Crowd(0, 5, 9));
        assertThat(flow.staying()).containsExactly(5);
    }

    @Test
    void whoIsAtAnExitIsOutAtOnce() {
        road(0, 1, 2, 5, ALWAYS);
        assertThat(solve(2, 20, new Crowd(1, 5, 9)).cost()).isZero();
    }

    /** Roads of no time: from home across two bridges within one slot. */
    @Test
    void shortRoadsAreCrossedWithinTheSlot() {
        road(0, 1, 0, 4, ALWAYS);
        road(1, 0, 0, 4, ALWAYS);
        road(1, 2, 0, 2, ALWAYS);
        assertThat(solve(3, 20, new Crowd(0, 5, 9)).cost()).isEqualTo(2 * 0 + 2 * 1 + 2);
    }

    @Test
    void aNarrowBridgeIsWhatOneMorePersonPerSlotSaves() {
        road(0, 1, 1, 9, ALWAYS);
        road(1, 2, 1, 2, Slots.between(5, 6));
        var crowd = new Crowd(0, 5, 100);
        var flow = solve(3, 20, crowd);
        var exits = new Exits(flow.net(), lastOf(3));
        int bridge = flow.net().firstArc[flow.net().nodeAt(1, 5)];
        assertThat(PeopleProof.price(flow, exits, bridge)).as("one who stays could be out in slot 6").isEqualTo(94);
    }

    private void road(int from, int to, int travelSlots, int capacity, Slots entry) {
        roads.add(new Road(from, to, travelSlots, capacity, entry));
    }

    private PeopleFlow solve(int places, int slots, Crowd... crowds) {
        var net = new ExpandedNetwork(new RoadNetwork(places, slots, roads));
        var exits = new Exits(net, lastOf(places));
        var flow = new EarliestArrival(net, exits).solve(List.of(crowds), net.capacity());
        assertThat(PeopleProof.bound(flow, exits, List.of(crowds), net.capacity())).isEqualTo(flow.cost());
        FlowAudit.check(flow, exits, List.of(crowds), net.capacity());
        return flow;
    }

    private static BitSet lastOf(int places) {
        var exit = new BitSet();
        exit.set(places - 1);
        return exit;
    }
}
