package org.respite.traffic;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.ModeProfile;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** A scenario's roads and stations, as they are before anybody moves. */
final class Ground {

    private static final OpenTimes ALWAYS = new OpenTimes(Windows.ALWAYS);

    private final Index<Id.Road, RoadQueue> roads;
    private final Index<Id.Place, Place> places;
    private final Index<Id.Crossing, Crossing> crossings;
    private final Index<Id.Place, Inspection> inspections;
    private final Index<Id.Group, PeopleGroup> groups;
    private final Permits permits;
    private final Map<Id.Place, OpenTimes> stays = new HashMap<>();
    private final Map<String, Station> stations = new HashMap<>();
    private final EventList events;
    private final long longestLoading;
    private final long longestUnloading;

    Ground(Scenario scenario, CapacityAt capacityAt, EventList events, Recorder recorder) {
        this.events = events;
        permits = new Permits(scenario);
        var network = scenario.network();
        places = Index.of(network.places(), Place::id);
        crossings = Index.of(network.crossings(), Crossing::id);
        inspections = Index.of(network.inspections(), Inspection::place);
        var walkers = network.modes().getOrDefault(Mode.FOOT, new ModeProfile(1, 1));
        var room = new Room(scenario.calendar().tick(), walkers.unitsPerPerson());
        roads = Index.of(
                network.roads(), Road::id, r -> new RoadQueue(RoadTraits.of(r, permits, room), capacityAt, events, recorder));
        groups = Index.of(scenario.people().groups(), PeopleGroup::id);
        var fleets = scenario.supply().fleets();
        longestLoading = fleets.stream().map(Fleet::loading).mapToLong(Nanos::of).max().orElse(0);
        longestUnloading = fleets.stream().map(Fleet::unloading).mapToLong(Nanos::of).max().orElse(0);
    }

    RoadQueue road(Id.Road road) {
        return roads.get(road);
    }

    Crossing crossing(Id.Crossing crossing) {
        return crossings.get(crossing);
    }

    /** Where a group lives. */
    Id.Place home(Id.Group group) {
        return groups.get(group).home();
    }

    Inspection inspection(Id.Place place) {
        return inspections.get(place);
    }

    /** When somebody may be at a place. */
    OpenTimes stay(Id.Place place) {
        return stays.computeIfAbsent(place, p -> new OpenTimes(permits.stay(places.get(p))));
    }

    static OpenTimes always() {
        return ALWAYS;
    }

    OpenTimes openingHours(Id.Place place) {
        return new OpenTimes(places.get(place).openingHours());
    }

    /** Where a place loads; none where it has no limit. Its docks are enough for the fleet that loads longest. */
    @Nullable Station loading(Id.Place place) {
        return docks("load " + place, place, places.get(place).loadsPerHour(), longestLoading);
    }

    @Nullable Station unloading(Id.Place place) {
        return docks("unload " + place, place, places.get(place).unloadsPerHour(), longestUnloading);
    }

    private @Nullable Station docks(String name, Id.Place place, OptionalInt perHour, long lasting) {
        if (perHour.isEmpty()) {
            return null;
        }
        return station(name, () -> Station.ofRate(
                place.value(), perHour.getAsInt(), lasting, openingHours(place), events));
    }

    Station inspecting(Id.Place place) {
        var inspection = inspection(place);
        return station("inspect " + place, () -> Station.ofRate(
                place.value(),
                inspection.trucksPerHour(),
                Nanos.of(inspection.duration()),
                new OpenTimes(inspection.hours()),
                events));
    }

    /** The bays of a crossing. */
    Station transferring(Id.Crossing id) {
        var crossing = crossing(id);
        return station("transfer " + id, () -> new Station(
                id.value(), crossing.bays(), crossing.transfersPerHour(), new OpenTimes(crossing.cargoHours()), events));
    }

    /** Where people leave: one line, at the crossing's persons an hour. */
    Station exiting(Id.Crossing id) {
        var crossing = crossing(id);
        return station("exit " + id, () -> new Station(
                id.value(), 1, crossing.personsPerHour(), new OpenTimes(crossing.peopleHours()), events));
    }

    private Station station(String name, Supplier<Station> made) {
        return stations.computeIfAbsent(name, _ -> made.get());
    }
}
