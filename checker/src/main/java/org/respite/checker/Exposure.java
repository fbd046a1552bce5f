package org.respite.checker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Moment;

/**
 * How many persons are outside, in guarded zones without shelter, over time; and how far the next refuge is at most.
 * Passengers count from the start of boarding to the end of alighting.
 */
final class Exposure {

    /** Persons per second by which the number outside grows from a moment on. */
    private record Bend(long second, double slope) {}

    private final World world;
    private final List<Bend> bends = new ArrayList<>();
    private Duration longest = Duration.ZERO;

    Exposure(Case judged) {
        world = judged.world();
        judged.trips().forEach(this::follow);
    }

    Duration longest() {
        return longest;
    }

    private void follow(Trip trip) {
        long persons =
                trip.movement().carrier() instanceof Carrier.OnTheirOwn o ? o.families().persons() : 0;
        for (var leg : trip.legs()) {
            persons += boarding(leg.step());
            if (isOutside(trip, leg) && persons > 0 && !leg.to().isBefore(leg.from())) {
                stay(leg.from(), leg.to(), persons, trip.spread().toSeconds());
            }
            persons -= Math.min(persons, leaving(leg.step()));
            refuge(trip, leg);
        }
    }

    private boolean isOutside(Trip trip, Trip.Leg leg) {
        if (leg.step() instanceof Step.Travel) {
            return leg.road().filter(world.open::isGuarded).isPresent();
        }
        return leg.at()
                .filter(world.open::isOutside)
                .filter(p -> trip.group().filter(g -> g.home().equals(p.id())).isEmpty())
                .isPresent();
    }

    /** They come during {@code [from, from + spread)} and go during {@code [to, to + spread)}, evenly. */
    private void stay(Moment from, Moment to, long persons, long spread) {
        double slope = (double) persons / spread;
        bends.add(new Bend(from.second(), slope));
        bends.add(new Bend(from.second() + spread, -slope));
        bends.add(new Bend(to.second(), -slope));
        bends.add(new Bend(to.second() + spread, slope));
    }

    private void refuge(Trip trip, Trip.Leg leg) {
        leg.road().filter(world.open::isGuarded).ifPresent(road -> trip.mode().ifPresent(mode -> {
            var fastest = road.times().get(mode);
            var onward = world.refuges.findTime(mode, road.to());
            if (fastest != null && onward.isPresent()) {
                var time = fastest.plus(onward.get());
                longest = time.compareTo(longest) > 0 ? time : longest;
            }
        }));
    }

    /** The most persons outside at once, for each slot. The number bends at moments and is straight between them. */
    List<Double> mostBySlot() {
        var calendar = world.scenario.calendar();
        long slot = calendar.slot().toSeconds();
        bends.sort(Comparator.comparingLong(Bend::second).thenComparingDouble(Bend::slope));
        var most = new ArrayList<Double>();
        double value = 0;
        double slope = 0;
        long now = Long.MIN_VALUE;
        int next = 0;
        for (int k = 0; k < calendar.slots(); k++) {
            double highest = Math.max(0, value);
            long end = (k + 1) * slot;
            long start = k * slot;
            while (true) {
                long until = next < bends.size() && bends.get(next).second < end ? bends.get(next).second : end;
                if (next > 0) {
                    value += slope * (until - Math.max(now, bends.getFirst().second));
                }
                if (until >= start) {
                    highest = Math.max(highest, value);
                }
                now = until;
                if (until == end) {
                    break;
                }
                slope += bends.get(next++).slope;
            }
            most.add(Math.rint(highest * 1e6) / 1e6);
        }
        return most;
    }

    private static long boarding(Step step) {
        return switch (step) {
            case Step.Board s -> s.families().persons();
            case Step.Receive s -> Math.max(0, s.persons());
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _ -> 0;
            case Step.Transfer _, Step.Alight _, Step.Exit _, Step.Deliver _ -> 0;
        };
    }

    private static long leaving(Step step) {
        return switch (step) {
            case Step.Alight s -> s.families().persons();
            case Step.Exit s -> s.families().persons();
            case Step.Deliver s -> Math.max(0, s.persons());
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _ -> 0;
            case Step.Transfer _, Step.Board _, Step.Receive _ -> 0;
        };
    }
}
