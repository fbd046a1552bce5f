package org.respite.model.proof;

import org.respite.model.quantity.Id;

/**
 * The price of one limit: what one more unit of it would add to the worth of the best plan, as its maker believes. Any
 * prices that are not negative prove a bound; good ones prove a close one. Slots, days and needs are numbered from 0, in
 * the scenario's order.
 */
public sealed interface Price {

    /** Of one unit; finite and never negative. */
    double each();

    /** One price in the slots {@code [from, to)}. */
    record OfSlots(Counted what, Id of, int from, int to, double each) implements Price {}

    /** Of a tick on duty of one vehicle in a duty day. */
    record OfCrew(Id.Fleet fleet, int day, double each) implements Price {}

    /**
     * Of the share of one vehicle's duty that its trips take in a duty day, rounded by the dual feasible function of the
     * divisor (Fekete and Schepers 2001).
     */
    record OfDuty(Id.Fleet fleet, int day, int divisor, double each) implements Price {}

    /** Of what a quota counts. */
    record OfQuota(int quota, double each) implements Price {}

    /** Of a unit of a named stock. */
    record OfStock(Id.Stock stock, double each) implements Price {}

    /** Of a person of a group who goes. */
    record OfGroup(Id.Group group, double each) implements Price {}

    /** Of a person who comes to a place. */
    record OfRoom(Id.Place place, double each) implements Price {}

    /**
     * Of a unit of an item at a place: up to the end of the slot no more is loaded again and handed out than was brought.
     *
     * @param today whether what is handed out in the slot's own day counts, less what can still be handed out after it
     */
    record OfStore(Id.Place place, Id.Item item, int slot, boolean today, double each) implements Price {}

    /** Of a kilogram of room in the yard of a crossing at the end of a slot. */
    record OfYard(Id.Crossing crossing, int slot, double each) implements Price {}

    /** Of survival coverage 1 of a need: it is at least the floor. */
    record OfFloor(int need, double each) implements Price {}
}
