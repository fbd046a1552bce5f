package org.respite.planner.together;

/** Tonnes of an item that lie at a depot from slot 0. */
public record Stock(int depot, int item, double tonnes) {

    public Stock {
        if (depot < 0 || item < 0 || !(tonnes >= 0)) {
            throw new IllegalArgumentException("A stock has no depot, no item, or less than nothing");
        }
    }
}
