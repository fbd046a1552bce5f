package org.respite.checker;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Mode;

/** Small parts of sentences. */
final class Say {

    private Say() {}

    /** Up to three digits after the point, none where it is whole. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** The movements, the first twenty by name. */
    static String movements(Collection<Trip> trips) {
        List<String> names = trips.stream().map(t -> t.id().value()).distinct().toList();
        String shown = String.join(", ", names.stream().limit(20).toList());
        return (names.size() == 1 ? "movement " : "movements ")
                + shown
                + (names.size() > 20 ? " and " + (names.size() - 20) + " more" : "");
    }

    static String count(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    static String mode(Mode mode) {
        return switch (mode) {
            case TRUCK -> "trucks";
            case BUS -> "buses";
            case AMBULANCE -> "ambulances";
            case CAR -> "cars";
            case FOOT -> "people on foot";
        };
    }

    /** Such as "Step 3 of movement M12 (Unload)". */
    static String step(Trip trip, Trip.Leg leg) {
        return "Step " + (leg.index() + 1) + " of movement " + trip.id() + " (" + kind(leg.step()) + ")";
    }

    private static String kind(Step step) {
        return switch (step) {
            case Step.Travel s -> "travel on " + s.road();
            case Step.Wait _ -> "wait";
            case Step.Load _ -> "load";
            case Step.Unload _ -> "unload";
            case Step.Inspect _ -> "inspection";
            case Step.Transfer _ -> "transfer";
            case Step.Board _ -> "board";
            case Step.Alight _ -> "alight";
            case Step.Exit _ -> "exit";
            case Step.Receive _ -> "receive";
            case Step.Deliver _ -> "deliver";
        };
    }
}
