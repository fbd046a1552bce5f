package org.respite.planner.people;

/**
 * People who are at a place from slot 0 and may leave it.
 *
 * @param units the crowd's size, in the units of the roads' capacity
 * @param reward worth of a unit that gets out in slot 0; each slot later is worth one less. A unit that stays costs
 *     nothing, so none leaves that would come out later than its reward
 */
public record Crowd(int place, int units, double reward) {

    public Crowd {
        if (place < 0 || units < 0 || !(reward >= 0)) {
            throw new IllegalArgumentException("A crowd has no place, a negative size or a negative reward");
        }
    }
}
