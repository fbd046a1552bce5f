package org.respite.planner.together;

/**
 * One load of one item on its way, and the empty way after it, or an empty drive from depot to depot. Mixed loads are made of
 * several.
 *
 * @param loadSlot when it leaves the depot, laden or not
 * @param need index of what is served, or {@link #NOWHERE} on an empty drive
 * @param out the arcs driven laden, in order
 * @param back the arcs driven empty; none if the truck ends where it unloads
 * @param returnDepot where it may be loaded again, or -1
 */
public record Trip(int depot, int loadSlot, int need, int unloadSlot, int[] out, int[] back, int returnDepot, int returnSlot) {

    public static final int NOWHERE = -1;

    public boolean isLaden() {
        return need != NOWHERE;
    }

    /** What a truck pays on all its arcs. */
    double pays(double[] price) {
        double sum = 0;
        for (int a : out) {
            sum += price[a];
        }
        for (int a : back) {
            sum += price[a];
        }
        return sum;
    }

    /** A truck that takes the same way, whatever it carries, from a depot that it leaves in this slot. */
    Trip unladen(int leaves) {
        return new Trip(depot, leaves, NOWHERE, NOWHERE, out, back, returnDepot, returnSlot);
    }
}
