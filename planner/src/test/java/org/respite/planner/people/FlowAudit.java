package org.respite.planner.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Follows a flow road by road and slot by slot: nobody appears, disappears, or overfills a road, and the cost is what it says. */
final class FlowAudit {

    private FlowAudit() {}

    static void check(PeopleFlow flow, Exits exits, List<Crowd> crowds, int[] capacity) {
        var net = flow.net();
        var roads = net.network.roads();
        int slots = net.network.slots();
        long[][] present = new long[net.network.places()][slots + 1];
        double cost = 0;
        for (int c = 0; c < crowds.size(); c++) {
            var crowd = crowds.get(c);
            assertThat(flow.staying()[c]).isBetween(0, crowd.units());
            present[crowd.place()][0] += crowd.units() - flow.staying()[c];
            cost += flow.staying()[c] * crowd.reward();
        }
        for (int a = 0; a < net.arcs(); a++) {
            assertThat(flow.use()[a]).isBetween(0, capacity[a]);
            var road = roads.get(net.road[a]);
            int entered = net.arrival[a] - road.travelSlots();
            assertThat(road.entry().holds(entered)).isTrue();
            assertThat(net.arrival[a]).isLessThan(slots);
            assertThat(flow.use()[a] == 0 || !exits.isExit(road.from())).isTrue();
            present[road.from()][entered] -= flow.use()[a];
            present[road.to()][net.arrival[a]] += flow.use()[a];
            cost += exits.isExit(road.to()) ? (double) flow.use()[a] * net.arrival[a] : 0;
        }
        for (int p = 0; p < present.length; p++) {
            long here = 0;
            for (int s = 0; s < slots; s++) {
                here += present[p][s];
                assertThat(here).as("people at place %d in slot %d", p, s).isNotNegative();
            }
            assertThat(exits.isExit(p) || here == 0).as("nobody is left at place %d", p).isTrue();
        }
        assertThat(flow.cost()).isEqualTo(cost);
    }
}
