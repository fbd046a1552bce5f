package org.respite.checker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Moment;

/**
 * Sets aside what no pause can hold, such as a load of 10¹⁵ kg or a time in the year 9000, so that every later sum is
 * exact. What is set aside has its finding here.
 */
final class Plausibility {

    private static final long MOST_SECONDS = 10L * 366 * 86_400;
    private static final long MOST_UNITS = 1_000_000_000_000L;
    private static final int LARGEST_FAMILY = 10_000;
    private static final long MOST_FAMILIES = 1_000_000_000L;

    private Plausibility() {}

    static Case sift(World world, Plan plan, Findings findings) {
        var trips = new ArrayList<Trip>();
        for (var movement : plan.movements()) {
            var trip = Trip.of(world, movement);
            var absurd = findAbsurd(movement);
            if (absurd.isPresent()) {
                findings.add(
                        absurd.get().code,
                        trip,
                        "Movement " + movement.id() + ": " + absurd.get().what
                                + " No pause can hold this; the movement is left out of the other checks. Correct it.");
            } else {
                trips.add(trip);
            }
        }
        var distributions = new ArrayList<Distribution>();
        for (var d : plan.distributions()) {
            if (isAbsurd(d.from()) || isAbsurd(d.to()) || d.quantity() > MOST_UNITS) {
                findings.add("P409", "A distribution of " + d.quantity() + " of " + d.item() + " at "
                        + world.label(d.place()) + " is beyond all measure in time or quantity and is left out. Correct it.");
            } else {
                distributions.add(d);
            }
        }
        return new Case(world, plan, trips, distributions);
    }

    private record Absurd(String code, String what) {}

    private static Optional<Absurd> findAbsurd(Movement movement) {
        boolean time = movement.spread().compareTo(Duration.ofSeconds(MOST_SECONDS)) > 0
                || movement.notified().filter(Plausibility::isAbsurd).isPresent()
                || movement.steps().stream().anyMatch(s -> isAbsurd(s.from()) || isAbsurd(s.to()));
        if (time) {
            return Optional.of(new Absurd("P103", "a time lies more than ten years away from the start."));
        }
        var cargo = movement.steps().stream().flatMap(Plausibility::cargo);
        if (cargo.anyMatch(c -> c.quantity() > MOST_UNITS)) {
            return Optional.of(new Absurd("P402", "it carries more than " + MOST_UNITS + " units of an item."));
        }
        var own = movement.carrier() instanceof Carrier.OnTheirOwn o ? Stream.of(o.families()) : Stream.<Families>of();
        var families = Stream.concat(own, movement.steps().stream().flatMap(Plausibility::families));
        if (families.anyMatch(Plausibility::isAbsurd)) {
            return Optional.of(new Absurd("P501", "it moves more families, or larger ones, than there are on earth."));
        }
        return Optional.empty();
    }

    private static boolean isAbsurd(Moment moment) {
        return moment.second() > MOST_SECONDS || moment.second() < -MOST_SECONDS;
    }

    private static boolean isAbsurd(Families families) {
        return families.countBySize().entrySet().stream()
                .anyMatch(e -> e.getKey() > LARGEST_FAMILY || e.getValue() > MOST_FAMILIES);
    }

    private static Stream<Cargo> cargo(Step step) {
        return switch (step) {
            case Step.Load s -> s.cargo().stream();
            case Step.Unload s -> s.cargo().stream();
            case Step.Transfer s -> s.cargo().stream();
            case Step.Travel _, Step.Wait _, Step.Inspect _, Step.Board _, Step.Alight _ -> Stream.of();
            case Step.Exit _, Step.Receive _, Step.Deliver _ -> Stream.of();
        };
    }

    private static Stream<Families> families(Step step) {
        return switch (step) {
            case Step.Board s -> Stream.of(s.families());
            case Step.Alight s -> Stream.of(s.families());
            case Step.Exit s -> Stream.of(s.families());
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _ -> Stream.of();
            case Step.Transfer _, Step.Receive _, Step.Deliver _ -> Stream.of();
        };
    }
}
