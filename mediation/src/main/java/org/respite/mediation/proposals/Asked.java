package org.respite.mediation.proposals;

import java.util.List;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Scenario;

/**
 * How much of a pause is asked for.
 *
 * @param zoneHours hours in which a guarded zone is open, zone by zone, however many pauses open it
 * @param days local calendar days on which any is open
 * @param crossingHours hours in which a crossing transfers cargo, crossing by crossing; one that is always open counts 0
 */
public record Asked(double zoneHours, int days, double crossingHours) {

    private static final double NOTHING = 1e-9;

    /** All that a scenario's pauses and crossings open. */
    public static Asked of(Scenario scenario) {
        var end = scenario.calendar().end();
        double zones = scenario.network().zones().stream()
                .filter(z -> !z.calm())
                .mapToDouble(z -> hours(open(scenario, z.id()), end))
                .sum();
        var all = open(scenario);
        int days = (int) scenario.calendar().days().stream().filter(d -> all.overlaps(d.from(), d.to())).count();
        double crossings = scenario.network().crossings().stream()
                .filter(c -> c.isForCargo() && !c.cargoHours().isAlways())
                .mapToDouble(c -> hours(c.cargoHours(), end))
                .sum();
        return new Asked(zones, days, crossings);
    }

    /** Whether this asks for no more than the other in any respect. */
    public boolean isWithin(Asked other) {
        return zoneHours <= other.zoneHours + NOTHING && days <= other.days && crossingHours <= other.crossingHours + NOTHING;
    }

    private static Windows open(Scenario scenario, Id.Zone zone) {
        return union(scenario.permissions().pauses().stream()
                .filter(p -> p.zones().contains(zone))
                .map(p -> p.windows())
                .toList());
    }

    private static Windows open(Scenario scenario) {
        return union(scenario.permissions().pauses().stream().map(p -> p.windows()).toList());
    }

    private static Windows union(List<Windows> windows) {
        return windows.stream().reduce(Windows.NEVER, Windows::union);
    }

    private static double hours(Windows windows, Moment end) {
        return windows.secondsWithin(Moment.START, end) / 3600.0;
    }
}
