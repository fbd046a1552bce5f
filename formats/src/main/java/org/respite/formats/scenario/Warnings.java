package org.respite.formats.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Scenario;

/**
 * What a planner should know about a scenario that can be planned. Rows are not named, for modifications may have
 * changed what the tables say.
 */
public final class Warnings {

    private final Scenario scenario;
    private final Problems problems;
    private final Map<Id.Place, Place> places;

    private Warnings(Scenario scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
        this.places = PlacesReader.byId(scenario.network().places());
    }

    public static void add(Scenario scenario, Problems problems) {
        var warnings = new Warnings(scenario, problems);
        warnings.needs();
        warnings.stocks();
        warnings.groups();
        warnings.handOvers();
        warnings.notice();
        warnings.slots();
    }

    private void needs() {
        var reach = new HashMap<Id.Item, Reach>();
        scenario.supply().items().forEach(item -> reach.put(item.id(), new Reach(scenario, item)));
        for (var need : scenario.supply().needs()) {
            var to = Objects.requireNonNull(reach.get(need.item()));
            if (!to.has(need.place())) {
                warn(ProblemCode.UNREACHABLE_NEED, Layouts.Needs.TABLE, Layouts.Needs.PLACE,
                        need.place() + ", " + need.item(), "nothing can reach this need: " + to.cut(need.place()),
                        "Add the road, permission, stock or fleet that is missing; otherwise the need stays unmet");
            }
        }
    }

    private void stocks() {
        for (var stock : scenario.supply().stocks()) {
            boolean needed = scenario.supply().needs().stream()
                    .anyMatch(n -> n.place().equals(stock.place()) && n.item().equals(stock.item()));
            boolean carried = scenario.supply().fleets().stream()
                    .anyMatch(f -> f.items().contains(stock.item()) && stock.mayBeCarriedBy(f));
            if (!needed && !carried) {
                warn(ProblemCode.NO_CARRIER, Layouts.Stocks.TABLE, Layouts.Stocks.STOCK, stock.id().value(),
                        "no fleet that carries " + stock.item() + " may carry this stock",
                        "Name the owners in “shared with” of the stock and of a fleet, or add the item to a fleet");
            }
        }
    }

    private void groups() {
        var told = new HashSet<Id.Place>();
        var outside = new HashSet<Id.Place>();
        for (var group : scenario.people().groups()) {
            if (!group.isVoluntary()) {
                warn(ProblemCode.NO_VOLUNTARY_BASIS, Layouts.Groups.TABLE, Layouts.Groups.BASIS, group.id().value(),
                        "it is not known that these people go of their own will: no departure is planned for them",
                        "Say in “basis” on what it is known; until then they are served where they are");
            }
            for (var destination : group.destinations()) {
                var reception = Objects.requireNonNull(places.get(destination)).reception();
                if (reception.filter(Place.Reception::isKnown).isEmpty() && told.add(destination)) {
                    warn(ProblemCode.UNKNOWN_RECEPTION, Layouts.Places.TABLE, Layouts.Places.ROOM, destination.value(),
                            "room, water or toilets of this destination are unknown: nobody is sent there",
                            "Give room, water per day and toilets");
                }
                if (isOutsideShelter(group, destination) && outside.add(destination)) {
                    warn(ProblemCode.NO_SHELTER, Layouts.Places.TABLE, Layouts.Places.SHELTER, destination.value(),
                            "this destination is in a guarded zone and no shelter: who stays there is outside when the zone "
                                    + "closes, so nobody is sent there",
                            "Mark it as a shelter if it is one, or choose another destination");
                }
            }
            if (group.isVoluntary() && !canMove(group)) {
                warn(ProblemCode.GROUP_CANNOT_MOVE, Layouts.Groups.TABLE, Layouts.Groups.MODES, group.id().value(),
                        "no fleet carries this group by any of its modes, and it cannot go on its own",
                        "Add a fleet with “carries groups”, or another mode");
            }
        }
    }

    /** Those who return are at home there, and home is shelter. */
    private boolean isOutsideShelter(PeopleGroup group, Id.Place destination) {
        var place = Objects.requireNonNull(places.get(destination));
        return group.purpose() != PeopleGroup.Purpose.RETURN && !place.shelter()
                && scenario.network().zones().stream().anyMatch(z -> place.zone().equals(Optional.of(z.id())) && !z.calm());
    }

    private boolean canMove(PeopleGroup group) {
        return group.modes().stream().anyMatch(Mode::isOnTheirOwn)
                || scenario.supply().fleets().stream()
                        .anyMatch(f -> f.carriesGroups() && f.count() > 0 && group.modes().contains(f.mode()));
    }

    private void handOvers() {
        for (var handOver : scenario.people().handOvers()) {
            int seats = scenario.supply().fleets().stream()
                    .filter(f -> f.id().equals(handOver.carrier()))
                    .mapToInt(Warnings::seatsOfLargestConvoy)
                    .sum();
            if (seats < handOver.persons()) {
                warn(ProblemCode.HAND_OVER_CANNOT_BE_CARRIED, Layouts.HandOvers.TABLE, Layouts.HandOvers.PERSONS,
                        handOver.id().value(),
                        "the largest convoy of " + handOver.carrier() + " has " + seats + " seats for "
                                + handOver.persons() + " persons",
                        "Add vehicles or seats, or split the hand-over");
            }
        }
    }

    private static int seatsOfLargestConvoy(Fleet fleet) {
        return Math.multiplyExact(fleet.seats(), Math.min(fleet.count(), fleet.largestConvoy()));
    }


    private void notice() {
        var first = scenario.calendar().asOfMoment().plus(scenario.rules().standardNotice());
        if (!first.isBefore(scenario.calendar().end())) {
            problems.add(ProblemCode.NOTICE_TOO_LATE, "scenario.yaml", OptionalInt.empty(),
                    Optional.of("calendar.as-of"), scenario.calendar().local(scenario.calendar().asOfMoment()).toString(),
                    "with this as-of time and the notice, no convoy may enter a guarded zone before the horizon ends",
                    "Plan earlier, shorten the notice, or lengthen the horizon");
        }
    }

    /** A whole vehicle counts for one slot, or for two where it comes between them. */
    private void slots() {
        for (var place : scenario.network().places()) {
            place.loadsPerHour().ifPresent(rate -> slot(Layouts.Places.TABLE, Layouts.Places.LOADS_PER_HOUR, place.id(), rate));
            place.unloadsPerHour()
                    .ifPresent(rate -> slot(Layouts.Places.TABLE, Layouts.Places.UNLOADS_PER_HOUR, place.id(), rate));
        }
        for (var inspection : scenario.network().inspections()) {
            slot(Layouts.Inspections.TABLE, Layouts.Inspections.TRUCKS_PER_HOUR, inspection.place(), inspection.trucksPerHour());
        }
        for (var crossing : scenario.network().crossings()) {
            slot(Layouts.Crossings.TABLE, Layouts.Crossings.BAYS, crossing.id(), crossing.transfersPerHour());
        }
    }

    private void slot(Layout table, Column column, Id where, double perHour) {
        long seconds = scenario.calendar().slot().toSeconds();
        if (perHour > 0 && perHour * seconds < 3600) {
            warn(ProblemCode.SLOT_TOO_SHORT, table, column, where.value(),
                    "in a slot of " + seconds / 60 + " minutes less than one vehicle may begin here: hardly a whole one can",
                    "Choose slots of " + (long) Math.ceil(60 / perHour) + " minutes or more");
        }
    }

    private void warn(ProblemCode code, Layout table, Column column, String found, String message, String nextStep) {
        problems.add(code, table.file(), OptionalInt.empty(), Optional.of(column.header()), found, message, nextStep);
    }
}
