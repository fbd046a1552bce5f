package org.respite.model.proof;

/** What is counted slot by slot. */
public enum Counted {
    /** Passenger-car units that enter a road. */
    ROAD,
    /** Vehicles that begin to load at a place. */
    LOADING,
    /** Vehicles that begin to unload at a place. */
    UNLOADING,
    /** Trucks that begin an inspection, named by its place. */
    INSPECTION,
    /** Trucks that begin a transfer at a crossing. */
    TRANSFER,
    /** Persons that begin to leave by a crossing. */
    EXITING,
    /** Vehicles of a fleet that are away. */
    FLEET
}
