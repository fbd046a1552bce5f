package org.respite.planner.problem;

/**
 * What trips and waves use. A limit is named by its kind and an index; kinds that are counted by slot use the index
 * {@code what × slots + slot}.
 */
public enum Limit {
    /** Passenger-car units entering a road in a slot. */
    ROAD,
    /** Vehicles that begin to load at a place in a slot. */
    LOADING,
    /** Vehicles that begin to unload at a place in a slot. */
    UNLOADING,
    /** Trucks that begin an inspection in a slot. */
    INSPECTION,
    /** Trucks that begin a transfer at a crossing in a slot. */
    TRANSFER,
    /** Persons that begin to leave by a crossing in a slot. */
    EXITING,
    /** Vehicles of a fleet that are away in a slot. */
    FLEET,
    /** Ticks on duty of a fleet in a duty day. */
    CREW,
    /** Shares of the duty of a fleet's vehicles in a duty day, by {@link DutyShares}. */
    DUTY,
    /** What a quota counts. */
    QUOTA,
    /** Units taken from a stock. */
    STOCK,
    /** Persons of a group who go. */
    GROUP,
    /** Persons who come to a place. */
    ROOM,
    /** Units that can be used in an inventory from a slot on. Kept as a running sum. */
    ARRIVAL,
    /** Units taken from an inventory in a slot. Kept as a running sum. */
    DEPARTURE,
    /** Kilograms that enter a yard in a slot, from abroad or from inside. Kept as a running sum. */
    YARD_IN,
    /** Kilograms that have left a yard from a slot on. Kept as a running sum. */
    YARD_OUT
}
