package org.respite.planner.people;

import java.util.List;

/**
 * A lower bound on what any flow of people costs, read from a flow's potentials alone (weak duality): whoever starts at a node
 * pays at least its potential, if waiting never lowers it, exits are no cheaper than their slot, and roads cost what they raise
 * it by. Where the bound equals the cost of the flow, nothing is better. One pass over the arcs, in any order.
 */
public final class PeopleProof {

    private PeopleProof() {}

    /** What one more unit of room on the arc would save; 0 or more. */
    public static double price(PeopleFlow flow, Exits exits, int arc) {
        var net = flow.net();
        double here = flow.potential()[net.tail[arc]];
        if (exits.leadsOut(arc)) {
            return Math.max(0, here - net.arrival[arc]);
        }
        return exits.leadsOn(arc) ? Math.max(0, here - flow.potential()[net.head[arc]]) : 0;
    }

    /** The bound. @throws IllegalArgumentException if the potentials prove nothing, because waiting would lower them */
    public static double bound(PeopleFlow flow, Exits exits, List<Crowd> crowds, int[] capacity) {
        var net = flow.net();
        double[] potential = flow.potential();
        for (int n = 1; n < net.nodes(); n++) {
            if (net.place[n] == net.place[n - 1] && potential[n] < potential[n - 1]) {
                throw new IllegalArgumentException("Waiting lowers the potential of place " + net.place[n]);
            }
        }
        double bound = 0;
        for (var crowd : crowds) {
            int first = net.firstNode[crowd.place()];
            if (!exits.isExit(crowd.place())) {
                boolean canGo = first < net.firstNode[crowd.place() + 1];
                bound += crowd.units() * (canGo ? Math.min(potential[first], crowd.reward()) : crowd.reward());
            }
        }
        for (int a = 0; a < net.arcs(); a++) {
            bound -= price(flow, exits, a) * capacity[a];
        }
        return bound;
    }
}
