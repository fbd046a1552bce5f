package org.respite.mediation.advice;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.respite.mediation.advice.OneMore.Kind;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Calendar;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;

/** What there could be one more of in a scenario: in the scenario's order, kind by kind. */
final class Units {

    /** Persons of one unit of reception. */
    static final int PERSONS = 10;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final long TONNE_IN_GRAMS = 1_000_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private final Scenario scenario;
    private final Calendar calendar;
    private final List<OneMore> list = new ArrayList<>();

    private Units(Scenario scenario) {
        this.scenario = scenario;
        this.calendar = scenario.calendar();
    }

    /** @param laneUnits passenger-car units an hour that one more lane lets in */
    static List<OneMore> of(Scenario scenario, double laneUnits) {
        var units = new Units(scenario);
        units.windows();
        units.crossings();
        units.inspections();
        units.lists();
        units.roads(laneUnits);
        units.fleets();
        units.stocks();
        units.receptions();
        units.handling();
        return List.copyOf(units.list);
    }

    private void windows() {
        for (var pause : scenario.permissions().pauses()) {
            for (var hour : around(pause.windows())) {
                add(Kind.WINDOW, pause.id(), pause.purpose(), "hour", "one hour more of the pause “" + pause.purpose() + "”: "
                        + time(hour), () -> new Modification.ExtendPause(pause.id(), Windows.of(hour)).apply(scenario));
            }
        }
        for (var corridor : scenario.permissions().corridors()) {
            for (var hour : around(corridor.windows())) {
                add(Kind.CORRIDOR, corridor.id(), corridor.name(), "hour", "one hour more of the corridor “" + corridor.name()
                        + "”: " + time(hour), () -> More.ofCorridor(scenario, corridor.id(), Windows.of(hour)));
            }
        }
    }

    private void crossings() {
        for (var crossing : scenario.network().crossings()) {
            if (crossing.isForCargo()) {
                hours(crossing);
                add(Kind.BAY, crossing.id(), crossing.name(), "bay", "one more transfer bay at " + crossing.name(),
                        () -> More.ofBays(scenario, crossing));
            }
        }
    }

    /** The hour after closing on every day at once: nobody asks for one evening alone. */
    private void hours(Crossing crossing) {
        if (crossing.cargoHours().isAlways()) {
            return;
        }
        var evenings = crossing.cargoHours().list().stream()
                .flatMap(w -> within(new Window(w.to(), w.to().plus(HOUR))).stream())
                .toList();
        if (!evenings.isEmpty()) {
            add(Kind.CROSSING_HOURS, crossing.id(), crossing.name(), "hour a day",
                    "cargo one hour longer on each day at " + crossing.name(),
                    () -> More.ofCargoHours(scenario, crossing, new Windows(evenings)));
        }
    }

    private void inspections() {
        for (var inspection : scenario.network().inspections()) {
            var name = scenario.network().places().stream()
                    .filter(p -> p.id().equals(inspection.place()))
                    .findFirst()
                    .orElseThrow()
                    .name();
            add(Kind.INSPECTION, inspection.place(), name, "truck an hour",
                    "one more truck an hour inspected at " + name, () -> More.ofInspections(scenario, inspection.place()));
        }
    }

    private void lists() {
        record Counted(Crossing crossing, Quota.Subject subject) {}
        var all = new LinkedHashSet<Counted>();
        for (var quota : scenario.supply().quotas()) {
            scenario.network().crossings().stream()
                    .filter(c -> c.id().equals(quota.crossing()))
                    .forEach(c -> all.add(new Counted(c, quota.subject())));
        }
        for (var counted : all) {
            var unit = unit(counted.subject());
            add(Kind.LIST, counted.crossing().id(), counted.crossing().name(), unit,
                    "one more " + unit + " let through " + counted.crossing().name() + ", on each day that has a limit",
                    () -> More.ofQuota(scenario, counted.crossing().id(), counted.subject()));
        }
    }

    private String unit(Quota.Subject subject) {
        return switch (subject) {
            case Quota.Trucks _ -> "truck";
            case Quota.AllPersons _ -> "person";
            case Quota.OfItem(var item) -> scenario.supply().items().stream()
                    .filter(i -> i.id().equals(item))
                    .map(i -> i.unit() + " of " + i.name())
                    .findFirst()
                    .orElse(item.value());
            case Quota.OfGroup(var group) -> scenario.people().groups().stream()
                    .filter(g -> g.id().equals(group))
                    .map(g -> "person of " + g.name())
                    .findFirst()
                    .orElse(group.value());
        };
    }

    private void roads(double laneUnits) {
        for (var road : scenario.network().roads()) {
            add(Kind.LANE, road.id(), road.name(), "lane", "one more lane (" + Math.round(laneUnits)
                    + " passenger-car units an hour) on " + road.name() + ", " + road.from() + " to " + road.to(),
                    () -> new Modification.SetRoadCapacity(
                                    road.id(), road.capacityPerHour() + laneUnits, road.backgroundPerHour())
                            .apply(scenario));
        }
    }

    private void fleets() {
        for (var fleet : scenario.supply().fleets()) {
            add(Kind.VEHICLE, fleet.id(), fleet.name(), "vehicle", "one more vehicle: " + fleet.name(),
                    () -> new Modification.SetVehicles(fleet.id(), fleet.count() + 1).apply(scenario));
        }
    }

    private void stocks() {
        for (var stock : scenario.supply().stocks()) {
            scenario.supply().items().stream().filter(i -> i.id().equals(stock.item())).forEach(item -> {
                long units = Math.max(1, Math.round((double) TONNE_IN_GRAMS / item.gramsPerUnit()));
                add(Kind.STOCK, stock.id(), item.name(), "tonne", "one more tonne of " + item.name() + " in stock "
                        + stock.id() + " at " + stock.place(), () -> More.ofStock(scenario, stock.id(), units));
            });
        }
    }

    private void receptions() {
        for (var place : scenario.network().places()) {
            place.reception().filter(r -> r.isKnown()).ifPresent(known -> add(Kind.RECEPTION, place.id(), place.name(),
                    PERSONS + " persons", "room, water and toilets for " + PERSONS + " more persons at " + place.name(),
                    () -> More.ofReception(scenario, place.id(), known, PERSONS)));
        }
    }

    private void handling() {
        for (var place : scenario.network().places()) {
            if (place.loadsPerHour().isPresent()) {
                add(Kind.LOADING, place.id(), place.name(), "vehicle an hour", "one more vehicle an hour loaded at "
                        + place.name(), () -> More.ofHandling(scenario, place.id(), 1, 0));
            }
            if (place.unloadsPerHour().isPresent()) {
                add(Kind.UNLOADING, place.id(), place.name(), "vehicle an hour", "one more vehicle an hour unloaded at "
                        + place.name(), () -> More.ofHandling(scenario, place.id(), 0, 1));
            }
        }
        for (var crossing : scenario.network().crossings()) {
            if (crossing.personsPerHour() > 0) {
                add(Kind.EXITING, crossing.id(), crossing.name(), PERSONS + " persons an hour", PERSONS
                        + " more persons an hour let out at " + crossing.name(), () -> More.ofExits(scenario, crossing, PERSONS));
            }
        }
    }

    /** The hour before and the hour after each window, as far as they lie in the horizon and nothing is open then. */
    private List<Window> around(Windows windows) {
        var hours = new ArrayList<Window>();
        for (var window : windows.isAlways() ? List.<Window>of() : windows.list()) {
            within(new Window(window.from().minus(HOUR), window.from())).ifPresent(hours::add);
            within(new Window(window.to(), window.to().plus(HOUR))).ifPresent(hours::add);
        }
        hours.removeIf(h -> windows.overlaps(h.from(), h.to()));
        return hours.stream().distinct().toList();
    }

    private Optional<Window> within(Window window) {
        var from = window.from().isBefore(Moment.START) ? Moment.START : window.from();
        var to = window.to().isAfter(calendar.end()) ? calendar.end() : window.to();
        return from.isBefore(to) ? Optional.of(new Window(from, to)) : Optional.empty();
    }

    private String time(Window window) {
        return TIME.format(calendar.local(window.from())) + " to " + TIME.format(calendar.local(window.to()));
    }

    private void add(
            Kind kind, Id of, String name, String unit, String words,
            Supplier<Scenario> with) {
        list.add(new OneMore(kind, of, name, unit, words, with));
    }
}
