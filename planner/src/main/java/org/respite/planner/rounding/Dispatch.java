package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.model.quantity.Families;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.network.Grid;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.YardLevels;

/**
 * Gives drives their vehicles and whole loads, in the order in which they load: never more than has been brought before,
 * never more than a stock holds.
 */
final class Dispatch {

    /** What a convoy carries of one option of its drive: units of goods, or families. */
    record Aboard(Trip option, long units, Families families) {}

    /** A convoy with its vehicles and whole loads. */
    record Convoy(Drive drive, List<Integer> vehicles, List<Aboard> aboard) {

        Trip way() {
            return drive.way();
        }
    }

    private final Problem problem;
    private final Grid grid;
    private final int slots;
    private final Usage usage;
    private final long[] stockLeft;
    private final long[][] arrivals;
    private final long[][] loads;
    private final double[][] handedOut;
    private final SolutionLoad kept;
    private final FamilyPool families;
    private final List<Convoy> convoys = new ArrayList<>();

    /** @param kept takes what it takes before everybody else */
    Dispatch(Problem problem, FamilyPool families, Kept kept) {
        this.problem = problem;
        this.grid = problem.world().grid;
        this.slots = problem.slots();
        this.usage = new Usage(problem);
        this.families = families;
        stockLeft = problem.world().scenario.supply().stocks().stream().mapToLong(s -> s.quantity()).toArray();
        arrivals = new long[problem.inventories().size()][slots];
        loads = new long[problem.inventories().size()][slots];
        handedOut = new double[problem.inventories().size()][slots];
        this.kept = kept.load();
        for (int s = 0; s < stockLeft.length; s++) {
            stockLeft[s] -= Math.round(this.kept.of(Limit.STOCK)[s]);
        }
        for (var inventory : problem.inventories()) {
            int i = inventory.index();
            for (int k = 0; k < slots; k++) {
                arrivals[i][k] = Math.round(this.kept.of(Limit.ARRIVAL)[i * slots + k]);
                loads[i][k] = Math.round(this.kept.of(Limit.DEPARTURE)[i * slots + k]);
            }
            if (inventory.need() != null && inventory.transshipped()) {
                handedOut[i] = Handing.bySlot(grid, inventory.need(), kept.given());
            }
        }
    }

    List<Convoy> dispatch(List<Loading.Loaded> loaded) {
        var byLoad = new ArrayList<>(loaded);
        byLoad.sort(Comparator.comparingInt(l -> l.placed().drive().way().loadTick()));
        byLoad.forEach(this::load);
        return convoys;
    }

    private void load(Loading.Loaded loaded) {
        var vehicles = loaded.placed().vehicles();
        var aboard = new ArrayList<Aboard>();
        long seats = 0;
        for (int o = 0; o < loaded.units().length; o++) {
            var option = loaded.placed().drive().options().get(o);
            long wanted = (long) Math.floor(loaded.units()[o] + 1e-6);
            if (option.kind().passengers()) {
                long most = Math.min(wanted, option.kind().unitsPerVehicle() * vehicles.size() - seats);
                var taken = families.take(option.kind().subject(), most, option.kind().unitsPerVehicle());
                seats += taken.persons();
                if (taken.persons() > 0) {
                    aboard.add(new Aboard(option, taken.persons(), taken));
                }
            } else {
                long units = take(option, wanted);
                if (units > 0) {
                    aboard.add(new Aboard(option, units, Families.NONE));
                    bring(option, units);
                }
            }
        }
        double full = Math.max(
                aboard.stream().mapToDouble(a -> a.units() * a.option().kind().weightShare()).sum(),
                aboard.stream().mapToDouble(a -> a.units() * a.option().kind().volumeShare()).sum());
        int needed = (int) Math.min(vehicles.size(), Math.ceil(full - 1e-9));
        if (needed > 0) {
            convoys.add(new Convoy(loaded.placed().drive(), vehicles.subList(0, needed), List.copyOf(aboard)));
        }
    }

    private long take(Trip option, long wanted) {
        int index = option.source().index();
        if (option.source().origin() == Kind.Origin.STOCK) {
            long units = Math.min(wanted, stockLeft[index]);
            stockLeft[index] -= units;
            return units;
        }
        int slot = grid.slotOf(option.loadTick());
        long units = Math.min(wanted, Math.max(0, free(index, slot)));
        loads[index][slot] += units;
        return units;
    }

    /** What is in the inventory in a slot and not loaded then or later by what is known so far. */
    private long free(int inventory, int slot) {
        double there = 0;
        double least = Long.MAX_VALUE;
        for (int k = 0; k < slots; k++) {
            there += arrivals[inventory][k] - loads[inventory][k] - handedOut[inventory][k];
            least = k >= slot ? Math.min(least, there) : least;
        }
        return (long) Math.floor(least + 1e-6);
    }

    private void bring(Trip option, long units) {
        usage.ofUnit(option, (limit, index, amount) -> {
            if (limit == Limit.ARRIVAL) {
                arrivals[index / slots][index % slots] += units;
            }
        });
    }

    /** Whole units that come into an inventory, by the slot from which they can be used, less what is loaded from it. */
    long[] balance(int inventory) {
        long[] balance = Arrays.copyOf(arrivals[inventory], slots);
        for (int k = 0; k < slots; k++) {
            balance[k] -= loads[inventory][k];
        }
        return balance;
    }

    /** Whether every yard has room for what stands in it, slot by slot. */
    boolean fitsYards() {
        var yards = problem.world().yards;
        int items = problem.world().scenario.supply().items().size();
        var levels = new YardLevels(yards, slots, items + 1);
        for (var limit : List.of(Limit.YARD_IN, Limit.YARD_OUT)) {
            for (int k = 0; k < yards.count() * slots; k++) {
                levels.add(items, limit, k, kept.of(limit)[k]);
            }
        }
        for (var convoy : convoys) {
            for (var aboard : convoy.aboard()) {
                usage.ofUnit(aboard.option(), (limit, index, amount) ->
                        levels.add(aboard.option().kind().subject(), limit, index, amount * aboard.units()));
            }
        }
        return IntStream.range(0, yards.count()).allMatch(yard -> levels.findOverflow(yard).isEmpty());
    }

    /** Units of a stock that no convoy has taken. */
    long stockLeft(int stock) {
        return stockLeft[stock];
    }
}
