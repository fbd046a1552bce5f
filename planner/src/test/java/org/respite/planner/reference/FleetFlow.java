package org.respite.planner.reference;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Quota;
import org.respite.planner.reference.Flow.State;

/** The trips of one fleet: out empty, laden with one item for places or for one crossing, or with one group, and home. */
final class FleetFlow {

    private final ReferenceProgram program;
    private final Rules rules;
    private final Rows rows;
    private final Fleet fleet;
    private final Flow flow;
    private final int loading;
    private final int unloading;
    private final List<Item> items;
    private final List<PeopleGroup> groups;

    FleetFlow(ReferenceProgram program, MPSolver solver, Rules rules, Rows rows, Fleet fleet) {
        this.program = program;
        this.rules = rules;
        this.rows = rows;
        this.fleet = fleet;
        var scenario = rules.scenario;
        double units = scenario.network().modes().get(fleet.mode()).passengerCarUnits();
        int spread = Math.max(1, rules.ticks(scenario.rules().convoySpread()));
        this.flow = new Flow(solver, rules, rows, fleet.mode(), units, Math.min(spread, rules.ticksPerSlot));
        this.loading = rules.ticks(fleet.loading());
        this.unloading = rules.ticks(fleet.unloading());
        this.items = scenario.supply().items().stream()
                .filter(i -> fleet.items().contains(i.id()) && ReferenceProgram.fits(fleet, i))
                .toList();
        this.groups = scenario.people().groups().stream()
                .filter(g -> fleet.carriesGroups() && g.isVoluntary() && g.modes().contains(fleet.mode()))
                .toList();
    }

    void build() {
        var rulesOf = rules.scenario.rules();
        var notice = fleet.emergency() ? rulesOf.emergencyNotice() : rulesOf.standardNotice();
        boolean anyGuarded = rules.scenario.network().roads().stream().anyMatch(r -> rules.isGuarded(r.zone()));
        long told = Math.max(rules.scenario.calendar().asOfMoment().second(), rules.decided.second());
        long first = anyGuarded ? told + notice.toSeconds() : rules.decided.second();
        for (int t = 0; t <= rules.ticks; t++) {
            if (t % rules.ticksPerSlot == 0 && t < rules.ticks && t >= rules.firstTick && rules.at(t).second() >= first) {
                var start = flow.enter(new State("out", fleet.base(), t));
                rows.addFrom("fleet " + fleet.id(), rules.slots, fleet.count(), t / rules.ticksPerSlot, start, 1);
            }
            for (var place : rules.scenario.network().places()) {
                for (var layer : List.of("out", "home")) {
                    var state = new State(layer, place.id(), t);
                    if (flow.isReached(state)) {
                        move(state);
                        if (layer.equals("out")) {
                            items.forEach(i -> load(state, i));
                            groups.forEach(g -> board(state, g));
                        } else if (place.id().equals(fleet.base())) {
                            end(state);
                        }
                    }
                }
                for (var item : items) {
                    laden(new State("with " + item.id(), place.id(), t), item);
                    for (var crossing : rules.scenario.network().crossings()) {
                        towardsCrossing(place.id(), t, item, crossing);
                    }
                }
                for (var group : groups) {
                    aboard(new State("with group " + group.id(), place.id(), t), group);
                }
            }
        }
    }

    /** Waits and roads on; and where it could drop something, the fleet may pause as long: parts of rounds do so. */
    private void move(State state) {
        flow.move(state);
        if (rules.isRefuge(state.place()) || rules.place(state.place()).kind() == Place.Kind.HOLDING_POINT) {
            return;
        }
        for (int took : pauses(state.place(), state.tick())) {
            flow.go(state, new State(state.layer(), state.place(), state.tick() + took));
        }
    }

    private Set<Integer> pauses(Id.Place place, int tick) {
        var pauses = new TreeSet<Integer>();
        boolean goods = rules.scenario.supply().needs().stream()
                        .anyMatch(n -> n.place().equals(place) && fleet.items().contains(n.item()))
                || (rules.place(place).transshipment() && !items.isEmpty());
        boolean people = groups.stream().anyMatch(g -> g.destinations().contains(place));
        if ((goods || people) && rules.mayServe(
                place, rules.place(place).openingHours(), tick, tick + unloading, flow.spread)) {
            pauses.add(unloading);
        }
        return pauses;
    }

    private void end(State state) {
        if (state.tick() + flow.spread > rules.ticks) {
            return;
        }
        int free = rules.slotAtOrAfter(state.tick() + flow.spread + rules.ticks(fleet.turnaround()));
        var end = flow.leave(state);
        if (free < rules.slots) {
            rows.addFrom("fleet " + fleet.id(), rules.slots, fleet.count(), free, end, -1);
        }
    }

    private static String stage(Item item, Crossing crossing, int stage) {
        return "with " + item.id() + " for " + crossing.id() + " after " + stage;
    }

    private void load(State state, Item item) {
        var place = rules.place(state.place());
        int end = state.tick() + loading;
        if (!rules.mayServe(place.id(), place.openingHours(), state.tick(), end, flow.spread)) {
            return;
        }
        double units = ReferenceProgram.unitsPerVehicle(rules.scenario, fleet, item);
        double perHour = ReferenceProgram.orNoLimit(place.loadsPerHour());
        var network = rules.scenario.network();
        for (int target = -1; target < network.crossings().size(); target++) {
            if (target >= 0 && !network.crossings().get(target).itemsLetThrough().contains(item.id())) {
                continue;
            }
            var layer = target < 0 ? "with " + item.id() : stage(item, network.crossings().get(target), 0);
            var laden = new State(layer, place.id(), end);
            for (var stock : rules.scenario.supply().stocks()) {
                if (stock.place().equals(place.id())
                        && stock.item().equals(item.id())
                        && stock.mayBeCarriedBy(fleet)
                        && rules.at(state.tick()).second() >= stock.available().second()) {
                    var loaded = flow.go(state, laden);
                    rows.add("stock " + stock.id(), stock.quantity(), loaded, units);
                    flow.begin("loading " + place.id(), perHour, state.tick(), loaded, 1);
                }
            }
            boolean yard = network.crossings().stream().anyMatch(c -> c.inside().equals(place.id()));
            if (place.transshipment() || yard) {
                var loaded = flow.go(state, laden);
                program.take(place.id(), item.id(), state.tick(), loaded, units);
                flow.begin("loading " + place.id(), perHour, state.tick(), loaded, 1);
                int out = rules.slotAtOrAfter(end + flow.spread);
                if (out < rules.slots) {
                    inYard(place.id(), out, loaded, -units * item.gramsPerUnit() / 1000.0);
                }
            }
        }
    }

    private void laden(State state, Item item) {
        if (!flow.isReached(state)) {
            return;
        }
        move(state);
        var place = rules.place(state.place());
        int end = state.tick() + unloading;
        boolean needed = rules.scenario.supply().needs().stream()
                .anyMatch(n -> n.place().equals(place.id()) && n.item().equals(item.id()));
        boolean permitted = item.restrictedClass().map(place.permittedClasses()::contains).orElse(true);
        if ((needed || place.transshipment())
                && permitted
                && rules.mayServe(place.id(), place.openingHours(), state.tick(), end, flow.spread)) {
            var dropped = flow.go(state, new State("home", place.id(), end));
            double perHour = ReferenceProgram.orNoLimit(place.unloadsPerHour());
            flow.begin("unloading " + place.id(), perHour, state.tick(), dropped, 1);
            double units = ReferenceProgram.unitsPerVehicle(rules.scenario, fleet, item);
            program.bring(place.id(), item.id(), end + flow.spread, dropped, units);
            inYard(place.id(), state.tick() / rules.ticksPerSlot, dropped, units * item.gramsPerUnit() / 1000.0);
        }
    }

    private void towardsCrossing(org.respite.model.quantity.Id.Place place, int t, Item item, Crossing crossing) {
        int stages = crossing.inspections().size();
        for (int s = 0; s <= stages; s++) {
            var state = new State(stage(item, crossing, s), place, t);
            if (!flow.isReached(state)) {
                continue;
            }
            move(state);
            if (s < stages && crossing.inspections().get(s).equals(place)) {
                inspect(state, item, crossing, s);
            }
            if (s == stages && crossing.outside().equals(place)) {
                transfer(state, item, crossing);
            }
        }
    }

    private void inspect(State state, Item item, Crossing crossing, int stage) {
        for (var inspection : rules.scenario.network().inspections()) {
            int end = state.tick() + rules.ticks(inspection.duration());
            if (inspection.place().equals(state.place())
                    && rules.mayServe(state.place(), inspection.hours(), state.tick(), end, flow.spread)) {
                var inspected = flow.go(state, new State(stage(item, crossing, stage + 1), state.place(), end));
                flow.begin("inspection " + state.place(), inspection.trucksPerHour(), state.tick(), inspected, 1);
            }
        }
    }

    private void transfer(State state, Item item, Crossing crossing) {
        int end = state.tick() + rules.ticks(crossing.transfer());
        if (!rules.mayServe(state.place(), crossing.cargoHours(), state.tick(), end, flow.spread)) {
            return;
        }
        double units = ReferenceProgram.unitsPerVehicle(rules.scenario, fleet, item);
        var moved = flow.go(state, new State("home", state.place(), end));
        flow.begin("transfer " + crossing.id(), crossing.transfersPerHour(), state.tick(), moved, 1);
        program.countQuotas(crossing.id(), state.tick(), moved, subject -> switch (subject) {
            case Quota.Trucks trucks -> 1;
            case Quota.OfItem of -> of.item().equals(item.id()) ? units : 0;
            case Quota.OfGroup group -> 0;
            case Quota.AllPersons persons -> 0;
        });
        program.bring(crossing.inside(), item.id(), end + flow.spread, moved, units);
        inYard(crossing.inside(), state.tick() / rules.ticksPerSlot, moved, units * item.gramsPerUnit() / 1000.0);
    }

    /** Kilograms more in the yard of a place, or fewer, from the slot on; crossings that share it add up its room. */
    private void inYard(Id.Place place, int slot, MPVariable variable, double kilograms) {
        var sharing = rules.scenario.network().crossings().stream()
                .filter(c -> c.isForCargo() && c.inside().equals(place))
                .toList();
        if (!sharing.isEmpty()) {
            long room = sharing.stream().mapToLong(Crossing::yardRoomKilograms).sum();
            rows.addFrom("yard " + place, rules.slots, room, slot, variable, kilograms);
        }
    }

    /** Persons in a full vehicle of whole families; the smallest size that fits best stands for all. */
    private double persons(PeopleGroup group) {
        return group.goers().countBySize().keySet().stream()
                .mapToDouble(size -> (double) (fleet.seats() / size) * size)
                .min()
                .orElse(0);
    }

    private void board(State state, PeopleGroup group) {
        int end = state.tick() + loading;
        if (state.place().equals(group.home()) && persons(group) > 0 && rules.mayStay(group.home(), state.tick(), end, flow.spread)) {
            var boarded = flow.go(state, new State("with group " + group.id(), group.home(), end));
            rows.add("group " + group.id(), group.goers().persons(), boarded, persons(group));
        }
    }

    private void aboard(State state, PeopleGroup group) {
        if (!flow.isReached(state)) {
            return;
        }
        move(state);
        int end = state.tick() + unloading;
        var hours = rules.place(state.place()).openingHours();
        if (group.destinations().contains(state.place())
                && rules.mayServe(state.place(), hours, state.tick(), end, flow.spread)) {
            var alighted = flow.go(state, new State("home", state.place(), end));
            program.welcome(group, state.place(), end + flow.spread, alighted, persons(group));
        }
        for (var crossing : rules.exitsAt(state.place(), state.tick(), flow.spread, group)) {
            int out = state.tick() + rules.ticks(crossing.processing());
            var left = flow.go(state, new State("home", state.place(), out));
            program.sendOut(group, crossing, state.tick(), flow, left, persons(group));
        }
    }
}
