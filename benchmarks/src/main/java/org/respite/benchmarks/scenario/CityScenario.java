package org.respite.benchmarks.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.respite.benchmarks.instance.TogetherInstance;

/**
 * An instance with people and trucks as a scenario that has everything a scenario can have: zones and pauses, corridors,
 * crossings with inspection and yards, crew hours, range, room, survival floors, quotas, convoys, exit lists, patients and
 * hand-overs. Roads, what they let in, windows, origins, exits, stocks, needs and trucks are the instance's; what it does not
 * know is made up, the same for the same seed.
 */
public final class CityScenario {

    private CityScenario() {}

    /**
     * The files of the scenario.
     *
     * @param roadMinutes minutes of driving for one slot of a road's travel time
     * @param slotMinutes slots of the scenario
     * @param tickSeconds to which movement is rounded; divides the slot
     * @param going share of the persons who are expected to leave
     */
    public static Map<String, String> files(
            TogetherInstance instance, int roadMinutes, int slotMinutes, int tickSeconds, double going, long seed) {
        var city = new CityNames(instance, roadMinutes, going, seed);
        var files = new LinkedHashMap<String, String>();
        files.put("scenario.yaml", settings(city, slotMinutes, tickSeconds));
        new CityGround(city).write(files);
        new CitySupply(city).write(files);
        new CityPeople(city).write(files);
        return files;
    }

    private static String settings(CityNames city, int slotMinutes, int tickSeconds) {
        var name = city.instance().common().name().replaceAll("[^A-Za-z0-9._-]", "-");
        return """
                format: respite-scenario/1
                name: %s
                title: The instance %s with everything that a scenario can have
                calendar:
                  time-zone: UTC
                  start: %s
                  end: %s
                  as-of: %s
                  slot-minutes: %d
                  tick-seconds: %d
                  duty-day-start: "00:00"
                rules:
                  safety-margin-minutes: 15
                  exposure-cap-minutes: 240
                  standard-notice-hours: 48
                  emergency-notice-hours: 24
                  convoy-spread-minutes: 5
                  water-litres-per-person: 15
                  persons-per-toilet: 20
                modes:
                  truck: {passenger-car-units: 2.5}
                  bus: {passenger-car-units: 2}
                  ambulance: {passenger-car-units: 1}
                  car: {passenger-car-units: 1, persons-per-vehicle: 4}
                  foot: {passenger-car-units: 0.16, persons-per-vehicle: 1}
                notes:
                  - Invented for measuring, from an instance of the benchmarks and the seed %d. Nobody lives here.
                """.formatted(name, name, city.at(0), city.end(), city.on(-2, 0), slotMinutes, tickSeconds,
                city.seed());
    }
}
