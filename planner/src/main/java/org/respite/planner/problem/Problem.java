package org.respite.planner.problem;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.planner.network.World;

/**
 * All that is to be planned, resolved: fleets and what they carry, groups, needs, inventories and the limits.
 *
 * @param binning in which the relaxation counts capacities
 * @param inventoryAt index of the inventory of an item at a place, by {@code place × items + item}; negative: none
 * @param large whether bins are wide because there is much to plan; a vehicle's absence then costs a little
 * @param condensed whether vehicles' ways are looked for between the few places where they are served, for there are too many
 *     roads to look at them all
 * @param tolls what is paid to those who are planned apart
 */
public record Problem(
        World world,
        Decay decay,
        List<FleetModel> fleets,
        List<GroupModel> groups,
        List<NeedModel> needs,
        List<Inventory> inventories,
        int[] inventoryAt,
        Limits limits,
        DutyShares dutyShares,
        Binning binning,
        boolean large,
        boolean condensed,
        Tolls tolls) {

    /** All vehicles away all the time cost this share of the most that a plan could be worth. */
    private static final double ABSENCE_SHARE = 1e-4;

    /** The same with other groups in the place of these, and tolls. */
    public Problem with(List<GroupModel> others, Tolls paid) {
        return new Problem(
                world, decay, fleets, others, needs, inventories, inventoryAt, limits, dutyShares, binning, large,
                condensed, paid);
    }

    /** The same, with vehicles' ways between the places where they are served, however few roads there are. */
    public Problem condense() {
        return new Problem(
                world, decay, fleets, groups, needs, inventories, inventoryAt, limits, dutyShares, binning, large, true, tolls);
    }

    public int slots() {
        return world.grid.slots();
    }

    /** The inventory of an item at a place, or null where nothing of it is used there. */
    public @Nullable Inventory inventory(int place, int item) {
        int index = inventoryAt[place * world.scenario.supply().items().size() + item];
        return index < 0 ? null : inventories.get(index);
    }

    /**
     * What the absence of a vehicle costs for one tick: next to nothing, so that of plans that are worth the same the one
     * with the shorter trips is chosen. Small problems have no need of it.
     */
    public double absenceCost() {
        double vehicles = fleets.stream().mapToDouble(f -> f.fleet().count()).sum();
        return !large ? 0 : ABSENCE_SHARE * mostWorth() / (Math.max(1, vehicles) * world.grid.ticks());
    }

    /** What the absence of all vehicles can cost at most: crews are on duty while a vehicle is away. */
    public double mostAbsenceCost() {
        return absenceCost() * Arrays.stream(limits.of(Limit.CREW)).sum();
    }

    /** The same needs, of which so much was given, by need and day, before the world was seen. */
    public Problem after(double[][] given) {
        int first = world.grid.slotOf(world.firstTick);
        var then = needs.stream().map(n -> n.after(given[n.index()], first)).toList();
        return new Problem(
                world, decay, fleets, groups, then, storesOf(then), inventoryAt, limits, dutyShares, binning, large, condensed,
                tolls);
    }

    /** The same world with other fleets, groups and needs of the same number in the place of these, counted in bins of its own. */
    Problem with(List<FleetModel> carriers, List<GroupModel> people, List<NeedModel> served, Binning bins) {
        return new Problem(
                world, decay, carriers, people, served, storesOf(served), inventoryAt, limits, dutyShares, bins, bins.others() > 1,
                condensed, tolls);
    }

    private List<Inventory> storesOf(List<NeedModel> served) {
        return inventories.stream()
                .map(i -> new Inventory(i.index(), i.place(), i.item(), i.need() == null ? null : served.get(i.need().index()),
                        i.transshipped()))
                .toList();
    }

    private double mostWorth() {
        double worth = 0;
        for (var need : needs) {
            worth += need.need().persons() * need.need().weight() * need.days().size();
        }
        for (var group : groups) {
            worth += group.group().weight() * group.group().goers().persons();
        }
        return worth;
    }

    /** How worth falls with time: {@code 1 − rate × t / horizon}. */
    public record Decay(double rate, double horizonSeconds) {

        public double at(double second) {
            return 1 - rate * second / horizonSeconds;
        }
    }
}
