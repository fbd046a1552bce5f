package org.respite.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;

/** P501 and P504: only who goes of their own will, no more than wish to, and only to where there is room. */
final class PeopleRules implements RuleFamily {

    private record Departure(Trip trip, Id.Group group, Families families, Moment at) {}

    @Override
    public void check(Case judged, Findings findings) {
        var world = judged.world();
        var departures = new LinkedHashMap<Id.Group, List<Departure>>();
        judged.trips().stream()
                .flatMap(PeopleRules::departures)
                .sorted(Comparator.comparing(Departure::at))
                .forEach(d -> departures.computeIfAbsent(d.group, g -> new ArrayList<>()).add(d));
        departures.forEach((id, list) -> world.findGroup(id).ifPresent(g -> goers(world, g, list, findings)));

        var arrivals = new LinkedHashMap<Id.Place, List<Arrival>>();
        judged.trips().stream()
                .flatMap(t -> Arrival.of(t).stream())
                .sorted(Comparator.comparing(Arrival::at))
                .forEach(a -> a.place()
                        .ifPresent(p -> arrivals.computeIfAbsent(p, x -> new ArrayList<>()).add(a)));
        arrivals.forEach((place, list) -> vacancies(world, place, list, findings));
        arrivals.forEach((id, list) -> world.findPlace(id).ifPresent(p -> shelter(world, p, list, findings)));
    }

    private static Stream<Departure> departures(Trip trip) {
        return switch (trip.movement().carrier()) {
            case Carrier.Convoy _ ->
                trip.movement().steps().stream()
                        .flatMap(s -> s instanceof Step.Board b ? Stream.of(b) : Stream.<Step.Board>of())
                        .map(b -> new Departure(trip, b.group(), b.families(), b.from()));
            case Carrier.OnTheirOwn o ->
                Stream.of(new Departure(trip, o.group(), o.families(), trip.movement().start()));
        };
    }

    private static void goers(World world, PeopleGroup group, List<Departure> departures, Findings findings) {
        var moved = new LinkedHashMap<Integer, Long>();
        for (var departure : departures) {
            if (!group.isVoluntary()) {
                findings.add("P501", departure.trip, "Movement " + departure.trip.id() + " moves group " + group.name()
                        + ", of whom it is not known that they go of their own will. Serve them where they are, or "
                        + "state the basis.");
            }
            departure.families.countBySize().forEach((size, count) -> {
                long sum = moved.merge(size, count, Long::sum);
                long most = group.goers().count(size);
                if (sum > most) {
                    findings.add("P501", departure.trip, "With movement " + departure.trip.id() + " at "
                            + world.clock.at(departure.at) + ", " + sum + " families of " + size + " of group "
                            + group.name() + " set out; " + most + " are expected to go. Move "
                            + (sum - most) + " fewer.");
                }
            });
        }
    }

    /** To those who return a place is home, and home is shelter. */
    private static void shelter(World world, Place place, List<Arrival> arrivals, Findings findings) {
        for (var arrival : arrivals) {
            boolean returns = world.findGroup(arrival.group())
                    .filter(g -> g.purpose() == PeopleGroup.Purpose.RETURN)
                    .isPresent();
            if (world.open.isOutside(place) && !returns) {
                findings.add("P504", arrival.trip(), "Movement " + arrival.trip().id() + " leaves people of "
                        + arrival.group() + " at " + world.label(place.id()) + ", which is guarded and no shelter: they "
                        + "would be outside when the zone closes. Choose another destination.");
            }
        }
    }

    private static void vacancies(World world, Id.Place id, List<Arrival> arrivals, Findings findings) {
        var place = world.findPlace(id);
        if (place.isEmpty()) {
            return;
        }
        var reception = place.get().reception();
        long vacancies =
                reception.map(r -> r.vacancies(world.scenario.rules())).orElse(0);
        boolean known = reception.isPresent() && reception.get().isKnown();
        long sum = 0;
        for (var arrival : arrivals) {
            sum += arrival.families().persons();
            if (sum > vacancies) {
                findings.add("P504", arrival.trip(), "With movement " + arrival.trip().id() + " at "
                        + world.clock.at(arrival.at()) + ", " + sum + " persons have come to " + world.label(id) + "; "
                        + (known
                                ? "it has room, water and toilets for " + vacancies + " more than are there."
                                : "its room, water or toilets are not known, so nobody is sent there.")
                        + " Choose another destination.");
            }
        }
    }
}
