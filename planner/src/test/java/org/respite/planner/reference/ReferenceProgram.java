package org.respite.planner.reference;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;

/**
 * The whole relaxed model as one linear programme over (place, tick), written from the page of rules. Slow, and without
 * a line of the planner and with another solver. Vehicles and persons may be split; each convoy makes one trip with one
 * kind of cargo.
 *
 * <p>Where it is not the planner's model it is stricter, so its optimum never lies above a right bound: nobody moves
 * into guarded zones before the notice of the slowest fleet, hand-overs are left out, passengers fill only seats for
 * whole families of the smallest size. The length of a single trip (crew hours, range) is not held: worlds in which
 * these bind are not for this programme.
 */
public final class ReferenceProgram implements AutoCloseable {

    private static final double NO_LIMIT = 1e9;

    private final Scenario scenario;
    private final Rules rules;
    private final Set<Integer> floorNeeds;
    private final MPSolver solver;
    private final Rows rows;
    private final MPVariable floor;
    private final List<MPVariable> worthOf = new ArrayList<>();
    private final List<Double> worths = new ArrayList<>();

    /**
     * Builds the programme.
     *
     * @param floorNeeds numbers of the needs that can be reached, as the checker finds them
     */
    public ReferenceProgram(Scenario scenario, Set<Integer> floorNeeds) {
        this(scenario, floorNeeds, Counting.bySlot(scenario.calendar()));
    }

    /** The same with capacities counted in another way. */
    public ReferenceProgram(Scenario scenario, Set<Integer> floorNeeds, Counting counting) {
        this(scenario, floorNeeds, counting, scenario.calendar().asOfMoment());
    }

    /** The same for somebody who decides later, before anything has begun. */
    public ReferenceProgram(Scenario scenario, Set<Integer> floorNeeds, Moment decided) {
        this(scenario, floorNeeds, Counting.bySlot(scenario.calendar()), decided);
    }

    private ReferenceProgram(Scenario scenario, Set<Integer> floorNeeds, Counting counting, Moment decided) {
        Loader.loadNativeLibraries();
        this.scenario = scenario;
        this.rules = new Rules(scenario, counting, decided);
        this.floorNeeds = Set.copyOf(floorNeeds);
        this.solver = MPSolver.createSolver("CLP");
        this.rows = new Rows(solver);
        this.floor = solver.makeNumVar(0, 1, "");
        addNeeds();
        scenario.supply().fleets().forEach(f -> new FleetFlow(this, solver, rules, rows, f).build());
        scenario.people().groups().stream().filter(PeopleGroup::isVoluntary).forEach(this::addWalkers);
    }

    /** The highest survival floor. */
    public double highestFloor() {
        solver.objective().clear();
        floor.setBounds(0, 1);
        solver.objective().setCoefficient(floor, 1);
        solver.objective().setMaximization();
        return solve();
    }

    /** The most worth with the survival floor held. */
    public double mostWorth(double held) {
        solver.objective().clear();
        floor.setBounds(held, held);
        for (int i = 0; i < worths.size(); i++) {
            solver.objective().setCoefficient(worthOf.get(i), worths.get(i));
        }
        solver.objective().setMaximization();
        return solve();
    }

    private double solve() {
        var status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("the reference found no optimum: " + status);
        }
        return solver.objective().value();
    }

    @Override
    public void close() {
        solver.delete();
    }

    void worth(MPVariable variable, double worth) {
        worthOf.add(variable);
        worths.add(worth);
    }

    /** Goods that come to a place; they count from the first slot that starts at or after the tick. */
    void bring(Id.Place place, Id.Item item, int tick, MPVariable variable, double units) {
        int slot = rules.slotAtOrAfter(tick);
        if (slot < rules.slots) {
            rows.addFrom(inventory(place, item), rules.slots, 0, slot, variable, -units);
        }
    }

    /** Goods that are loaded again, or handed out; they are gone in the slot that holds the tick. */
    void take(Id.Place place, Id.Item item, int tick, MPVariable variable, double units) {
        rows.addFrom(inventory(place, item), rules.slots, 0, tick / rules.ticksPerSlot, variable, units);
    }

    private static String inventory(Id.Place place, Id.Item item) {
        return "inventory " + item + " at " + place;
    }

    private void addNeeds() {
        for (int n = 0; n < scenario.supply().needs().size(); n++) {
            var need = scenario.supply().needs().get(n);
            for (int s = 0; s < scenario.supply().stocks().size(); s++) {
                var stock = scenario.supply().stocks().get(s);
                if (stock.place().equals(need.place()) && stock.item().equals(need.item())) {
                    var local = solver.makeNumVar(0, stock.quantity(), "");
                    long tick = Math.ceilDiv(stock.available().second(), (long) rules.tickSeconds);
                    bring(need.place(), need.item(), Math.toIntExact(tick), local, 1);
                    rows.add("stock " + stock.id(), stock.quantity(), local, 1);
                }
            }
            addDays(n, need);
        }
    }

    private void addDays(int n, Need need) {
        double survivalOfAll = 0;
        var floorRow = solver.makeConstraint(0, MPSolver.infinity());
        var days = scenario.calendar().days();
        var hours = rules.place(need.place()).distributionHours();
        for (int d = 0; d < days.size(); d++) {
            var day = days.get(d);
            double share = need.window().overlapSeconds(day.from(), day.to()) / 86_400.0;
            double survival = need.survivalPerDay() * share;
            double full = need.fullPerDay() * share;
            if (full <= 0) {
                continue;
            }
            var metIsHandedOut = solver.makeConstraint(-MPSolver.infinity(), 0);
            for (int k = rules.firstTick / rules.ticksPerSlot; k < rules.slots; k++) {
                var from = rules.at(k * rules.ticksPerSlot);
                var to = rules.at((k + 1) * rules.ticksPerSlot);
                if (day.covers(from, to) && need.window().covers(from, to) && hours.covers(from, to)) {
                    var handedOut = solver.makeNumVar(0, need.distributedPerHour() * rules.slotHours(), "");
                    take(need.place(), need.item(), k * rules.ticksPerSlot, handedOut, 1);
                    metIsHandedOut.setCoefficient(handedOut, -1);
                }
            }
            var pieces = scenario.worth().pieces();
            double piece = (full - survival) / pieces.size();
            double whole = scenario.worth().survivalSlope() * survival
                    + pieces.stream().mapToDouble(slope -> slope * piece).sum();
            double perUnit = need.persons() * need.weight() * share * rules.decay(day.to()) / whole;
            var met = solver.makeNumVar(0, survival, "");
            metIsHandedOut.setCoefficient(met, 1);
            worth(met, perUnit * scenario.worth().survivalSlope());
            floorRow.setCoefficient(met, 1);
            survivalOfAll += survival;
            for (double slope : pieces) {
                var more = solver.makeNumVar(0, piece, "");
                metIsHandedOut.setCoefficient(more, 1);
                worth(more, perUnit * slope);
            }
        }
        if (floorNeeds.contains(n)) {
            floorRow.setCoefficient(floor, -survivalOfAll);
        }
    }

    private void addWalkers(PeopleGroup group) {
        group.modes().stream().filter(m -> m.isOnTheirOwn()).sorted().forEach(mode -> {
            double units = scenario.network().modes().get(mode).unitsPerPerson();
            var flow = new Flow(solver, rules, rows, mode, units, rules.counting.walkersSpread());
            for (int t = rules.firstTick; t < rules.ticks; t++) {
                if (t % rules.ticksPerSlot == 0) {
                    rows.add("group " + group.id(), group.goers().persons(), flow.enter(new Flow.State("", group.home(), t)), 1);
                }
                for (var place : scenario.network().places()) {
                    var state = new Flow.State("", place.id(), t);
                    if (flow.isReached(state)) {
                        if (t + flow.spread <= rules.ticks && group.destinations().contains(place.id())) {
                            var arrived = flow.leave(state);
                            welcome(group, place.id(), t + flow.spread, arrived, 1);
                        }
                        for (var crossing : rules.exitsAt(place.id(), t, flow.spread, group)) {
                            sendOut(group, crossing, t, flow, flow.leave(state), 1);
                        }
                        flow.move(state);
                    }
                }
            }
        });
    }

    /** Persons of a group who have come to a destination, the last of them at the tick. */
    void welcome(PeopleGroup group, Id.Place place, int tick, MPVariable variable, double persons) {
        int vacancies = rules.place(place).reception().map(r -> r.vacancies(scenario.rules())).orElse(0);
        rows.add("room " + place, vacancies, variable, persons);
        worth(variable, persons * group.weight() * rules.decay(rules.at(tick)));
    }

    /** Persons of a group who begin to leave by a crossing at the tick. */
    void sendOut(PeopleGroup group, Crossing crossing, int tick, Flow flow, MPVariable variable, double persons) {
        flow.begin("exiting " + crossing.id(), crossing.personsPerHour(), tick, variable, persons);
        countQuotas(crossing.id(), tick, variable, subject -> switch (subject) {
            case Quota.OfGroup of -> of.group().equals(group.id()) ? persons : 0;
            case Quota.AllPersons all -> persons;
            case Quota.Trucks trucks -> 0;
            case Quota.OfItem item -> 0;
        });
        var out = rules.at(tick + rules.ticks(crossing.processing()) + flow.spread);
        worth(variable, persons * group.weight() * rules.decay(out));
    }

    /** What a crossing's quotas count of a transfer or an exit that starts at the tick. */
    void countQuotas(
            Id.Crossing crossing, int tick, MPVariable variable, ToDoubleFunction<Quota.Subject> counted) {
        for (var cap : rules.counting.caps(rules, crossing, tick)) {
            rows.add(crossing + ": " + cap.name(), cap.most(), variable, counted.applyAsDouble(cap.subject()));
        }
    }

    /**
     * Units in a vehicle by weight or by volume: one item fills it by either; of several, what all needs together take more
     * of is the limit.
     */
    static double unitsPerVehicle(Scenario scenario, Fleet fleet, Item item) {
        double byWeight = byWeight(fleet, item);
        double byVolume = byVolume(fleet, item);
        if (fleet.items().size() == 1) {
            return Math.min(byWeight, byVolume);
        }
        double loadsByWeight = 0;
        double loadsByVolume = 0;
        for (var need : scenario.supply().needs()) {
            for (var other : scenario.supply().items()) {
                if (other.id().equals(need.item()) && fleet.items().contains(other.id())) {
                    loadsByWeight += need.fullPerDay() / byWeight(fleet, other);
                    loadsByVolume += need.fullPerDay() / byVolume(fleet, other);
                }
            }
        }
        return loadsByWeight >= loadsByVolume ? byWeight : byVolume;
    }

    static boolean fits(Fleet fleet, Item item) {
        return Math.min(byWeight(fleet, item), byVolume(fleet, item)) >= 1;
    }

    private static double byWeight(Fleet fleet, Item item) {
        return fleet.payloadKilograms() * 1000.0 / item.gramsPerUnit();
    }

    private static double byVolume(Fleet fleet, Item item) {
        return fleet.volumeCubicMetres() * 1e6 / item.cubicCentimetresPerUnit();
    }

    static double orNoLimit(java.util.OptionalInt perHour) {
        return perHour.isPresent() ? perHour.getAsInt() : NO_LIMIT;
    }
}
