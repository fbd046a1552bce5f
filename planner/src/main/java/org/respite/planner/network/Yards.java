package org.respite.planner.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Crossing;

/** The yards inside crossings, where goods wait. Crossings with the same inside share one yard, and add up its room. */
public final class Yards {

    /**
     * A yard.
     *
     * @param crossing the first of those that share it
     * @param roomKilograms of all that share it
     */
    public record Yard(Id.Crossing crossing, long roomKilograms) {

        private Yard with(Crossing other) {
            return new Yard(crossing, Math.addExact(roomKilograms, other.yardRoomKilograms()));
        }
    }

    private final List<Yard> yards = new ArrayList<>();
    private final int[] at;

    Yards(int places) {
        at = new int[places];
        Arrays.fill(at, -1);
    }

    void add(Crossing crossing, int inside) {
        if (at[inside] < 0) {
            at[inside] = yards.size();
            yards.add(new Yard(crossing.id(), crossing.yardRoomKilograms()));
        } else {
            yards.set(at[inside], yards.get(at[inside]).with(crossing));
        }
    }

    /** How many there are; numbered from 0. */
    public int count() {
        return yards.size();
    }

    public Yard get(int yard) {
        return yards.get(yard);
    }

    /** The number of the yard at a place; negative where there is none. */
    public int at(int place) {
        return at[place];
    }
}
