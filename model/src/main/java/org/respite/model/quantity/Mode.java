package org.respite.model.quantity;

/** How something moves along a road. */
public enum Mode {
    TRUCK,
    BUS,
    AMBULANCE,
    CAR,
    FOOT;

    /** Whether people move by themselves this way, without a vehicle of a fleet. */
    public boolean isOnTheirOwn() {
        return this == CAR || this == FOOT;
    }
}
