package org.respite.checker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Carrier;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Fleet;

/** P106 to P108: what one vehicle and its crew can do. */
final class DutyRules implements RuleFamily {

    private record Vehicle(Id.Fleet fleet, int number) {}

    @Override
    public void check(Case judged, Findings findings) {
        var byVehicle = new LinkedHashMap<Vehicle, List<Trip>>();
        for (var trip : judged.trips()) {
            if (trip.movement().carrier() instanceof Carrier.Convoy convoy && trip.fleet().isPresent()) {
                var fleet = trip.fleet().get();
                length(trip, fleet, findings);
                range(trip, fleet, findings);
                for (int number : new LinkedHashSet<>(convoy.vehicles())) {
                    byVehicle.computeIfAbsent(new Vehicle(fleet.id(), number), v -> new ArrayList<>()).add(trip);
                }
            }
        }
        for (Map.Entry<Vehicle, List<Trip>> entry : byVehicle.entrySet()) {
            var trips = entry.getValue();
            trips.sort(Comparator.comparing(t -> t.movement().start()));
            var fleet = trips.getFirst().fleet().orElseThrow();
            String name = "vehicle " + entry.getKey().number + " of fleet " + fleet.name();
            succession(judged.world(), name, fleet, trips, findings);
            dutyDays(judged.world(), name, fleet, trips, findings);
        }
    }

    private static void length(Trip trip, Fleet fleet, Findings findings) {
        var length = trip.movement().end().since(trip.movement().start());
        if (length.compareTo(fleet.crewHours()) > 0) {
            findings.add("P107", trip, "Movement " + trip.id() + " keeps its crews on duty for " + Clock.lasting(length)
                    + "; the limit of fleet " + fleet.name() + " is " + Clock.lasting(fleet.crewHours())
                    + ". Shorten it by " + Clock.lasting(length.minus(fleet.crewHours())) + ".");
        }
    }

    private static void range(Trip trip, Fleet fleet, Findings findings) {
        double metres = trip.legs().stream()
                .flatMap(l -> l.road().stream())
                .mapToDouble(r -> r.metres())
                .sum();
        if (metres > fleet.rangeMetres()) {
            findings.add("P108", trip, "Movement " + trip.id() + " drives " + Say.number(metres / 1000)
                    + " km; the range of fleet " + fleet.name() + " is " + Say.number(fleet.rangeMetres() / 1000.0)
                    + " km. Take a shorter way or split the movement at the base.");
        }
    }

    private static void succession(World world, String name, Fleet fleet, List<Trip> trips, Findings findings) {
        var last = trips.getFirst();
        for (var next : trips.subList(1, trips.size())) {
            var ready = last.movement().end().plus(fleet.turnaround());
            var start = next.movement().start();
            if (start.isBefore(last.movement().end())) {
                findings.add("P106", next, "Movement " + next.id() + " starts at " + world.clock.at(start) + " with " + name
                        + ", which is on movement " + last.id() + " until "
                        + world.clock.at(last.movement().end()) + ". Use another vehicle, or start at "
                        + world.clock.at(ready) + " or later.");
            } else if (start.isBefore(ready)) {
                findings.add("P106", next, "Movement " + next.id() + " starts at " + world.clock.at(start) + " with " + name
                        + ", which returned from movement " + last.id() + " at "
                        + world.clock.at(last.movement().end()) + " and needs "
                        + Clock.lasting(fleet.turnaround()) + " to turn round. Start at "
                        + world.clock.at(ready) + " or later.");
            }
            if (next.movement().end().isAfter(last.movement().end())) {
                last = next;
            }
        }
    }

    private static void dutyDays(World world, String name, Fleet fleet, List<Trip> trips, Findings findings) {
        for (Window day : world.scenario.calendar().dutyDays()) {
            long limit = fleet.crewHours().toSeconds();
            long worked = 0;
            for (var trip : trips) {
                long before = worked;
                worked += day.overlapSeconds(trip.movement().start(), trip.movement().end());
                if (before <= limit && worked > limit) {
                    findings.add("P107", trip, "With movement " + trip.id() + ", " + name + " is on duty for "
                            + Clock.lasting(Duration.ofSeconds(worked)) + " in the duty day "
                            + world.clock.during(day) + "; the limit is " + Clock.lasting(fleet.crewHours())
                            + ". Use another vehicle or move it to another day.");
                }
            }
        }
    }
}
