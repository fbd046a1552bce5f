package org.respite.model.scenario;

/**
 * What a mode takes of a road.
 *
 * @param passengerCarUnits of one vehicle, or of one person on foot
 * @param personsPerVehicle for people who move on their own: persons that share one unit (1 on foot)
 */
public record ModeProfile(double passengerCarUnits, double personsPerVehicle) {

    /** Passenger-car units that one person on their own takes. */
    public double unitsPerPerson() {
        return passengerCarUnits / personsPerVehicle;
    }
}
