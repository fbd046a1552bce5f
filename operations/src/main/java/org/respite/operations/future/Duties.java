package org.respite.operations.future;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Fleet;

/** What each vehicle is to do in the plan, and so when it is free. */
final class Duties {

    private final Ground ground;
    /** By vehicle, in the order of time. */
    private final Map<Integer, List<Duty>> duties = new HashMap<>();
    private final Map<Id.Fleet, Fleet> fleets = new HashMap<>();
    private final List<Window> dutyDays;

    /** From leaving the base to the return of the last. */
    private record Duty(int movement, Window window) {}

    /** @param movements by number */
    Duties(Ground ground, Map<Integer, Movement> movements) {
        this.ground = ground;
        ground.scenario.supply().fleets().forEach(fleet -> fleets.put(fleet.id(), fleet));
        dutyDays = ground.scenario.calendar().dutyDays();
        movements.forEach((number, movement) -> {
            for (int vehicle : vehicles(movement)) {
                duties.computeIfAbsent(vehicle, v -> new ArrayList<>())
                        .add(new Duty(number, new Window(movement.start(), movement.end())));
            }
        });
        duties.values().forEach(list -> list.sort(Comparator.comparing((Duty duty) -> duty.window().from()).thenComparing(Duty::movement)));
    }

    /** The vehicles of a movement, by index; none for people on their own. */
    int[] vehicles(Movement movement) {
        return movement.carrier() instanceof Carrier.Convoy convoy
                ? convoy.vehicles().stream().mapToInt(v -> ground.vehicle(convoy.fleet(), v)).distinct().toArray()
                : new int[0];
    }

    Optional<Fleet> findFleet(Movement movement) {
        return movement.carrier() instanceof Carrier.Convoy convoy
                ? Optional.ofNullable(fleets.get(convoy.fleet()))
                : Optional.empty();
    }

    long turnaround(Movement movement) {
        return findFleet(movement).map(fleet -> fleet.turnaround().toSeconds()).orElse(0L);
    }

    /** For each vehicle of a movement the last other one that it is to do before, by index. */
    int[] before(Movement movement, int own) {
        return Arrays.stream(vehicles(movement))
                .map(vehicle -> last(vehicle, movement.start(), own))
                .filter(index -> index >= 0)
                .distinct()
                .sorted()
                .toArray();
    }

    private int last(int vehicle, Moment start, int own) {
        int last = -1;
        for (var duty : duties.getOrDefault(vehicle, List.of())) {
            if (duty.movement() != own && duty.window().from().isBefore(start)) {
                last = duty.movement();
            }
        }
        return last;
    }

    /**
     * The first second, {@code start} or later, at which a movement of so many seconds can begin while all else goes as
     * planned: its vehicles are back, turned round, and return in time for what they are to do next; no crew works longer
     * than it may on a day.
     *
     * @param own index of the movement whose place it takes
     */
    long freeFrom(Movement movement, int own, long start, long length) {
        long at = start;
        long turnaround = turnaround(movement);
        long most = findFleet(movement).map(fleet -> fleet.crewHours().toSeconds()).orElse(Long.MAX_VALUE);
        int[] vehicles = vehicles(movement);
        for (int v = 0; v < vehicles.length; v++) {
            long free = freeFrom(duties.getOrDefault(vehicles[v], List.of()), own, at, length, turnaround, most);
            if (free > at) {
                at = free;
                v = -1;
            }
        }
        return at;
    }

    private long freeFrom(List<Duty> of, int own, long start, long length, long turnaround, long most) {
        long at = start;
        for (var duty : of) {
            boolean meets = at < duty.window().to().second() + turnaround && duty.window().from().second() < at + length + turnaround;
            if (duty.movement() != own && meets) {
                at = duty.window().to().second() + turnaround;
            }
        }
        for (var day : dutyDays) {
            long worked = day.overlapSeconds(new Moment(at), new Moment(at + length));
            for (var duty : of) {
                worked += duty.movement() == own ? 0 : day.overlapSeconds(duty.window().from(), duty.window().to());
            }
            if (worked > most && at < day.to().second() && at + length > day.from().second()) {
                return day.to().second();
            }
        }
        return at;
    }
}
