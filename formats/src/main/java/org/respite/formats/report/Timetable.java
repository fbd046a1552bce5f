package org.respite.formats.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Place;

/** When crossings and fleets work. Only in an exact edition: it holds movements one by one. */
record Timetable(List<Station> stations, List<Service> fleets) {

    /**
     * An inspection, or one side of a crossing's work.
     *
     * @param work INSPECTION, TRANSFER or EXIT
     * @param most what it can take in a slot
     * @param hours seconds from, to, from, to …
     * @param counts vehicles or persons that begin in each slot
     */
    record Station(String name, String work, double most, List<Long> hours, List<Double> counts) {}

    /** A fleet and its movements, by departure. */
    record Service(String name, String owner, String mode, int count, List<Run> runs) {}

    /**
     * A movement.
     *
     * @param vehicles numbers, in ranges such as "1–4, 9"
     * @param acts triples of kind, from, to (seconds): 0 driving, 1 handling goods or people, 2 waiting or inspected
     */
    record Run(String id, String vehicles, long from, long to, List<Long> acts) {}

    static Timetable of(Subject subject) {
        var coarse = Coarse.of(subject);
        var stations = new ArrayList<Station>();
        double slotHours = subject.scenario.calendar().slot().toSeconds() / 3600.0;
        for (var inspection : subject.scenario.network().inspections()) {
            stations.add(new Station(
                    subject.known.find(inspection.place()).map(Place::name).orElse(""),
                    "INSPECTION",
                    inspection.trucksPerHour() * slotHours,
                    coarse.windows(inspection.hours().list()),
                    counts(subject, s -> s instanceof Step.Inspect i && i.place().equals(inspection.place()), false)));
        }
        for (var crossing : subject.scenario.network().crossings()) {
            stations.add(new Station(
                    crossing.name(),
                    "TRANSFER",
                    Rounded.of(crossing.transfersPerHour() * slotHours, 2),
                    coarse.windows(crossing.cargoHours().list()),
                    counts(subject, s -> s instanceof Step.Transfer t && t.crossing().equals(crossing.id()), false)));
            stations.add(new Station(
                    crossing.name(),
                    "EXIT",
                    Rounded.of(crossing.personsPerHour() * slotHours, 2),
                    coarse.windows(crossing.peopleHours().list()),
                    counts(subject, s -> s instanceof Step.Exit e && e.crossing().equals(crossing.id()), true)));
        }
        var used = stations.stream().filter(s -> s.most() > 0).toList();
        return new Timetable(used, subject.scenario.supply().fleets().stream().map(f -> service(subject, f)).toList());
    }

    private static List<Double> counts(Subject subject, Predicate<Step> step, boolean persons) {
        var counts = new double[subject.slots()];
        for (var movement : subject.plan.movements()) {
            for (var each : movement.steps()) {
                if (step.test(each)) {
                    double members = persons && each instanceof Step.Exit exit
                            ? exit.families().persons()
                            : Subject.vehicles(movement);
                    spread(subject, movement, each, members, counts);
                }
            }
        }
        return Rounded.list(counts, 1);
    }

    /** Members begin evenly over the movement's spread. */
    private static void spread(Subject subject, Movement movement, Step step, double members, double[] counts) {
        var last = step.from().plus(movement.spread());
        double seconds = movement.spread().toSeconds();
        for (int slot = subject.slotOf(step.from()); slot <= subject.slotOf(last); slot++) {
            counts[slot] += members * subject.slot(slot).overlapSeconds(step.from(), last) / seconds;
        }
    }

    private static Service service(Subject subject, Fleet fleet) {
        var runs = subject.plan.movements().stream()
                .filter(m -> m.carrier() instanceof Carrier.Convoy c && c.fleet().equals(fleet.id()))
                .map(Timetable::run)
                .sorted(Comparator.comparingLong(Run::from).thenComparing(Run::id))
                .toList();
        return new Service(fleet.name(), fleet.owner(), fleet.mode().name(), fleet.count(), runs);
    }

    private static Run run(Movement movement) {
        var acts = new ArrayList<Long>();
        for (var step : movement.steps()) {
            long kind = kind(step);
            int size = acts.size();
            if (size > 0 && acts.get(size - 3) == kind) {
                acts.set(size - 1, step.to().second());
            } else if (step.from().isBefore(step.to())) {
                acts.addAll(List.of(kind, step.from().second(), step.to().second()));
            }
        }
        var vehicles = movement.carrier() instanceof Carrier.Convoy convoy ? Ranges.of(convoy.vehicles()) : "";
        return new Run(movement.id().value(), vehicles, movement.start().second(), movement.end().second(), acts);
    }

    private static long kind(Step step) {
        return switch (step) {
            case Step.Travel _ -> 0;
            case Step.Load _, Step.Unload _, Step.Transfer _, Step.Board _, Step.Alight _, Step.Exit _, Step.Receive _,
                    Step.Deliver _ -> 1;
            case Step.Wait _, Step.Inspect _ -> 2;
        };
    }
}
