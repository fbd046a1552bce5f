package org.respite.planner.together;

/**
 * Goods of a mission for a need.
 *
 * @param mission index
 * @param kilograms in the end
 */
record Delivery(int mission, int stock, int need, int slot, int kilograms) {

    Delivery with(int some) {
        return new Delivery(mission, stock, need, slot, some);
    }
}
