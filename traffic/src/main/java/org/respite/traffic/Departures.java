package org.respite.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.ModeProfile;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Scenario;

/** Everybody who moves in a plan, each vehicle and each walker by itself. */
final class Departures {

    /** Of walkers and cars on their own; beyond it several go as one, so that no plan is too large to be replayed. */
    private static final long MOST_PARTIES = 1_000_000;

    private final Scenario scenario;
    private final Ground ground;
    private final EventList events;
    private final Recorder recorder;
    private final Index<Id.Fleet, Fleet> fleets;
    private final Index<Id.Group, PeopleGroup> groups;
    private final long asOne;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<Vehicle, List<Member>> vehicles = new HashMap<>();

    private record Vehicle(Id.Fleet fleet, int number) {}

    /** The legs of one movement with the number of its members. */
    private record Counted(List<LegCount> legs, int members) {}

    Departures(Scenario scenario, Plan plan, Ground ground, EventList events, Recorder recorder) {
        this.scenario = scenario;
        this.ground = ground;
        this.events = events;
        this.recorder = recorder;
        fleets = Index.of(scenario.supply().fleets(), Fleet::id);
        groups = Index.of(scenario.people().groups(), PeopleGroup::id);
        asOne = Math.max(1, Math.ceilDiv(partiesOnTheirOwn(plan), MOST_PARTIES));
        plan.movements().forEach(this::add);
    }

    /** Sets everybody on the way; a vehicle's later movements wait until it is back and its turnaround is over. */
    void start() {
        var followers = new HashSet<Member>();
        vehicles.forEach((vehicle, trips) -> {
            trips.sort(Comparator.comparingLong(trip -> trip.party().plannedStart()));
            long turnaround = Nanos.of(fleets.get(vehicle.fleet).turnaround());
            for (int i = 1; i < trips.size(); i++) {
                var next = trips.get(i);
                trips.get(i - 1).whenDone(() -> next.startFrom(events.now() + turnaround));
                followers.add(next);
            }
        });
        members.stream().filter(member -> !followers.contains(member)).forEach(member -> member.startFrom(Long.MIN_VALUE));
    }

    List<Member> members() {
        return members;
    }

    List<Leg> legs() {
        return counted.stream().flatMap(c -> c.legs.stream().map(l -> l.leg(c.members))).toList();
    }

    private long partiesOnTheirOwn(Plan plan) {
        return plan.movements().stream()
                .mapToLong(m -> m.carrier() instanceof Carrier.OnTheirOwn o
                        ? Math.ceilDiv(o.families().persons(), together(o.mode()))
                        : 0)
                .sum();
    }

    /** Those who share a car; people on foot go one by one. */
    private long together(Mode mode) {
        return mode == Mode.FOOT ? 1 : Math.max(1, (long) profile(mode).personsPerVehicle());
    }

    private void add(Movement movement) {
        switch (movement.carrier()) {
            case Carrier.Convoy convoy -> convoy(movement, convoy);
            case Carrier.OnTheirOwn people -> people(movement, people);
        }
    }

    private void convoy(Movement movement, Carrier.Convoy convoy) {
        var fleet = fleets.get(convoy.fleet());
        var legs = new ArrayList<LegCount>();
        var script = new Script(ground, movement, fleet, legs);
        int size = convoy.vehicles().size();
        var itinerary = new Itinerary(
                movement.id(), fleet.id().value(), fleet.mode(), size, script.tasks(), script.places(),
                script.places().stream().map(ground::stay).toList());
        double units = profile(fleet.mode()).passengerCarUnits();
        for (int i = 0; i < size; i++) {
            var member = member(itinerary, movement, i, size, units, units * Room.METRES_PER_UNIT, 0);
            vehicles.computeIfAbsent(new Vehicle(fleet.id(), convoy.vehicles().get(i)), _ -> new ArrayList<>()).add(member);
        }
        counted.add(new Counted(legs, size));
    }

    /** In parties of those who share a car, or walker by walker. */
    private void people(Movement movement, Carrier.OnTheirOwn people) {
        var group = groups.get(people.group());
        var legs = new ArrayList<LegCount>();
        var script = new Script(ground, movement, null, legs);
        long persons = people.families().persons();
        boolean onFoot = people.mode() == Mode.FOOT;
        long party = together(people.mode()) * asOne;
        int parties = Math.toIntExact(Math.ceilDiv(persons, party));
        var stays = script.places().stream()
                .map(place -> place.equals(group.home()) ? new OpenTimes(Windows.ALWAYS) : ground.stay(place))
                .toList();
        var itinerary = new Itinerary(
                movement.id(), group.id().value(), people.mode(), parties, script.tasks(), script.places(), stays);
        for (int i = 0; i < parties; i++) {
            double size = Math.min(party, persons - i * party);
            double units = profile(people.mode()).unitsPerPerson() * size;
            double metres = onFoot ? size * Room.METRES_PER_WALKER : units * Room.METRES_PER_UNIT;
            member(itinerary, movement, i, parties, units, metres, size);
        }
        counted.add(new Counted(legs, parties));
    }

    private Member member(
            Itinerary itinerary, Movement movement, int number, int of, double units, double metres, double persons) {
        long offset = Nanos.of(movement.spread()) / of * number + Nanos.of(movement.spread()) % of * number / of;
        var member = new Member(new Party(itinerary, offset, units, metres, persons), events, recorder);
        members.add(member);
        return member;
    }

    private ModeProfile profile(Mode mode) {
        var profile = scenario.network().modes().get(mode);
        return profile == null ? new ModeProfile(1, 1) : profile;
    }
}
