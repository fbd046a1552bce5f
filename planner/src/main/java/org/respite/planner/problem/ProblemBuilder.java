package org.respite.planner.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.PeopleGroup;
import org.respite.planner.network.Grid;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/** Reads a scenario into a problem. */
public final class ProblemBuilder {

    /** Places and ticks beyond which sweeps over all roads take too much memory: some 32 bytes each, for each kind of load. */
    private static final long MANY_NODE_TIMES = 10_000_000;

    private final World world;
    private final Grid grid;
    private final int items;
    private final @Nullable Binning given;
    /** Movements of one mode, spread and first tick may go everywhere at the same times. */
    private final Map<List<Object>, Passage> passages = new HashMap<>();

    private ProblemBuilder(World world, @Nullable Binning binning) {
        this.world = world;
        this.given = binning;
        this.grid = world.grid;
        this.items = world.scenario.supply().items().size();
    }

    public static Problem build(World world) {
        return new ProblemBuilder(world, null).build();
    }

    /** The same with capacities counted in bins of one's own. */
    public static Problem build(World world, Binning binning) {
        return new ProblemBuilder(world, binning).build();
    }

    private Problem build() {
        var scenario = world.scenario;
        var decay = new Problem.Decay(
                scenario.worth().decayOverHorizon(), scenario.calendar().horizon().toSeconds());
        var reach = new Reach(world);
        var needs = new ArrayList<NeedModel>();
        var needCutter = new NeedCutter(world, decay);
        for (var need : scenario.supply().needs()) {
            boolean reachable = reach.isReachable(world.indexOf(need.place()), world.indexOf(need.item()));
            needs.add(needCutter.cut(needs.size(), need, reachable));
        }
        int[] inventoryAt = new int[world.places.size() * items];
        Arrays.fill(inventoryAt, -1);
        var inventories = inventories(needs, inventoryAt);
        var fleets = new ArrayList<FleetModel>();
        for (var fleet : scenario.supply().fleets()) {
            fleets.add(fleetModel(fleets.size(), fleet, inventoryAt));
        }
        var groups = new ArrayList<GroupModel>();
        for (var group : scenario.people().groups()) {
            groups.add(groupModel(groups.size(), group));
        }
        var binning = given == null ? Binning.of(fleets, grid) : given;
        boolean large = given == null && binning.others() > 1;
        return new Problem(
                world, decay, List.copyOf(fleets), List.copyOf(groups), List.copyOf(needs), List.copyOf(inventories),
                inventoryAt, new Limits(world), new DutyShares(world, fleets), binning, large,
                given == null && (long) world.places.size() * grid.ticks() > MANY_NODE_TIMES, Tolls.NONE);
    }

    private Passage passage(Mode mode, int spread, int firstGuardedTick) {
        return passages.computeIfAbsent(
                List.of(mode, spread, firstGuardedTick), key -> new Passage(world, mode, spread, firstGuardedTick));
    }

    private List<Inventory> inventories(List<NeedModel> needs, int[] inventoryAt) {
        var list = new ArrayList<Inventory>();
        for (var need : needs) {
            int place = world.indexOf(need.need().place());
            int item = world.indexOf(need.need().item());
            inventoryAt[place * items + item] = list.size();
            list.add(new Inventory(list.size(), place, item, need, world.isTransshipment(place)));
        }
        for (int place = 0; place < world.places.size(); place++) {
            for (int item = 0; item < items && world.isTransshipment(place); item++) {
                if (inventoryAt[place * items + item] < 0) {
                    inventoryAt[place * items + item] = list.size();
                    list.add(new Inventory(list.size(), place, item, null, true));
                }
            }
        }
        return list;
    }

    private FleetModel fleetModel(int index, Fleet fleet, int[] inventoryAt) {
        var rules = world.scenario.rules();
        var notice = fleet.emergency() ? rules.emergencyNotice() : rules.standardNotice();
        int first = grid.tickAtOrAfter(world.decided.plus(notice));
        int spread = Math.clamp(grid.ticksFor(rules.convoySpread()), 1, grid.widestSpread());
        var passage = passage(fleet.mode(), spread, first);
        int base = world.indexOf(fleet.base());
        var near = passage.placesFrom(base);
        var kinds = new ArrayList<Kind>();
        var cargo = new Cargo(fleet, world.scenario.supply());
        for (int item = 0; item < items; item++) {
            if (fleet.items().contains(world.scenario.supply().items().get(item).id())) {
                addGoods(kinds, fleet, cargo, item, near, inventoryAt);
            }
        }
        for (int group = 0; fleet.carriesGroups() && group < world.scenario.people().groups().size(); group++) {
            addPassengers(kinds, fleet, group, near);
        }
        var profile = world.scenario.network().modes().get(fleet.mode());
        return new FleetModel(
                index, fleet, passage, base, grid.ticksFor(fleet.loading()), grid.ticksFor(fleet.unloading()),
                grid.ticksFor(fleet.turnaround()), first,
                Math.toIntExact(fleet.crewHours().toSeconds() / grid.tickSeconds()),
                profile == null ? 1 : profile.passengerCarUnits(), List.copyOf(kinds));
    }

    private void addGoods(List<Kind> kinds, Fleet fleet, Cargo cargo, int itemIndex, BitSet near, int[] inventoryAt) {
        var supply = world.scenario.supply();
        var item = supply.items().get(itemIndex);
        long units = Math.min(
                fleet.payloadKilograms() * 1000 / item.gramsPerUnit(),
                (long) (fleet.volumeCubicMetres() * 1e6 / item.cubicCentimetresPerUnit()));
        if (units == 0) {
            return;
        }
        var sources = new ArrayList<Kind.Source>();
        for (int s = 0; s < supply.stocks().size(); s++) {
            var stock = supply.stocks().get(s);
            if (stock.item().equals(item.id()) && near.get(world.indexOf(stock.place())) && stock.mayBeCarriedBy(fleet)) {
                sources.add(new Kind.Source(world.indexOf(stock.place()), Kind.Origin.STOCK, s));
            }
        }
        var sinks = new ArrayList<Kind.Sink>();
        for (int p = near.nextSetBit(0); p >= 0; p = near.nextSetBit(p + 1)) {
            int inventory = inventoryAt[p * items + itemIndex];
            if (inventory >= 0 && world.isTransshipment(p)) {
                sources.add(new Kind.Source(p, Kind.Origin.INVENTORY, inventory));
            }
            if (inventory >= 0 && Reach.permits(world, p, itemIndex)) {
                sinks.add(new Kind.Sink(p, -1));
            }
        }
        double kilograms = item.gramsPerUnit() / 1000.0;
        if (!sources.isEmpty() && !sinks.isEmpty()) {
            kinds.add(new Kind(
                    false, itemIndex, units, cargo.weightShare(item), cargo.volumeShare(item), cargo.mostUnits(item),
                    kilograms, sources, List.of(), sinks));
        }
        var crossings = world.scenario.network().crossings();
        for (int c = 0; c < crossings.size(); c++) {
            var crossing = crossings.get(c);
            if (!sources.isEmpty() && crossing.itemsLetThrough().contains(item.id())
                    && near.get(world.indexOf(crossing.outside()))) {
                var inspections = crossing.inspections().stream().map(this::inspectionAt).toList();
                kinds.add(new Kind(
                        false, itemIndex, units, cargo.weightShare(item), cargo.volumeShare(item),
                        cargo.mostUnits(item), kilograms, sources, inspections,
                        List.of(new Kind.Sink(world.indexOf(crossing.outside()), c))));
            }
        }
    }

    private int inspectionAt(Id.Place place) {
        var inspections = world.scenario.network().inspections();
        for (int i = 0; i < inspections.size(); i++) {
            if (inspections.get(i).place().equals(place)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no inspection at " + place);
    }

    private void addPassengers(List<Kind> kinds, Fleet fleet, int groupIndex, BitSet near) {
        var group = world.scenario.people().groups().get(groupIndex);
        if (!group.isVoluntary() || fleet.seats() == 0 || !group.modes().contains(fleet.mode())) {
            return;
        }
        int home = world.indexOf(group.home());
        var sinks = sinks(group).stream().filter(s -> near.get(s.place())).toList();
        if (near.get(home) && !sinks.isEmpty()) {
            kinds.add(new Kind(
                    true, groupIndex, fleet.seats(), 1.0 / fleet.seats(), 1.0 / fleet.seats(), fleet.seats(), 0,
                    List.of(new Kind.Source(home, Kind.Origin.HOME, groupIndex)), List.of(), sinks));
        }
    }

    private List<Kind.Sink> sinks(PeopleGroup group) {
        var sinks = new ArrayList<Kind.Sink>();
        for (var destination : group.destinations()) {
            int place = world.indexOf(destination);
            boolean sheltered = world.isRefuge(place) || group.purpose() == PeopleGroup.Purpose.RETURN;
            if (sheltered && world.places.get(place).reception().map(r -> r.vacancies(world.scenario.rules())).orElse(0) > 0) {
                sinks.add(new Kind.Sink(place, -1));
            }
        }
        for (var exit : group.exits()) {
            int crossing = world.indexOf(exit);
            sinks.add(new Kind.Sink(
                    world.indexOf(world.scenario.network().crossings().get(crossing).inside()), crossing));
        }
        return sinks;
    }

    private GroupModel groupModel(int index, PeopleGroup group) {
        var ways = new ArrayList<GroupModel.OwnWay>();
        for (var mode : Mode.values()) {
            var profile = world.scenario.network().modes().get(mode);
            if (group.isVoluntary() && mode.isOnTheirOwn() && group.modes().contains(mode)) {
                ways.add(new GroupModel.OwnWay(
                        mode, passage(mode, grid.widestSpread(), 0),
                        profile == null ? 1 : profile.unitsPerPerson()));
            }
        }
        return new GroupModel(index, group, world.indexOf(group.home()), List.copyOf(ways), List.copyOf(sinks(group)));
    }
}
