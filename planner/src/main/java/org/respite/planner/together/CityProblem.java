package org.respite.planner.together;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.planner.expanded.RoadNetwork;
import org.respite.planner.people.Crowd;

/**
 * People who want to leave and trucks that bring goods, on the same roads.
 *
 * @param exits places at which people are out
 * @param worthOfSlot what it is worth that a unit of people is out a slot earlier
 */
public record CityProblem(RoadNetwork network, BitSet exits, List<Crowd> crowds, double worthOfSlot, Trucks trucks) {

    public CityProblem {
        crowds = List.copyOf(crowds);
        exits = (BitSet) exits.clone();
        if (!(worthOfSlot >= 0)) {
            throw new IllegalArgumentException("Being out earlier is worth something or nothing, not less");
        }
        int last = IntStream.concat(
                        crowds.stream().mapToInt(Crowd::place),
                        IntStream.concat(
                                trucks.depots().stream().mapToInt(Depot::place),
                                trucks.needs().stream().mapToInt(Need::place)))
                .max()
                .orElse(0);
        if (last >= network.places()) {
            throw new IllegalArgumentException("There is no place " + last + " in the network");
        }
        for (var road : network.roads()) {
            if (road.travelSlots() < 1) {
                throw new IllegalArgumentException("Trucks need roads that take a slot or more");
            }
        }
    }

    /** Worth if everybody were out in slot 0. */
    double worthOfPeople() {
        return worthOfSlot * crowds.stream().mapToDouble(c -> c.units() * c.reward()).sum();
    }
}
