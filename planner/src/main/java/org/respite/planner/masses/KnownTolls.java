package org.respite.planner.masses;

import org.respite.model.proof.Counted;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.planner.network.World;

/**
 * What published prices, of this scenario or one like it, ask for roads and rooms.
 *
 * @param roads by road and slot: price of a passenger-car unit
 * @param rooms by place: price of a person's room
 */
record KnownTolls(double[] roads, double[] rooms) {

    static KnownTolls of(World world, Proof proof) {
        int slots = world.grid.slots();
        double[] roads = new double[world.roads.size() * slots];
        double[] rooms = new double[world.places.size()];
        for (var price : proof.prices()) {
            if (price instanceof Price.OfSlots p && p.what() == Counted.ROAD && world.knows(p.of())) {
                int road = world.indexOf(p.of());
                for (int slot = p.from(); slot < Math.min(p.to(), slots); slot++) {
                    roads[road * slots + slot] += p.each();
                }
            } else if (price instanceof Price.OfRoom p && world.knows(p.place())) {
                rooms[world.indexOf(p.place())] += p.each();
            }
        }
        return new KnownTolls(roads, rooms);
    }
}
