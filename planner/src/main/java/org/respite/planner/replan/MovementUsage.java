package org.respite.planner.replan;

import java.util.List;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.ModeProfile;
import org.respite.model.scenario.Quota;
import org.respite.planner.network.Grid;
import org.respite.planner.network.World;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Use;

/**
 * What a movement of any maker uses of the limits, read from its steps. Arrivals and departures are told by place and
 * item: at index {@code (place × items + item) × slots + slot}. Shares of duty are not told.
 */
final class MovementUsage {

    private static final ModeProfile ONE_UNIT = new ModeProfile(1, 1);

    private final World world;
    private final Grid grid;
    private final int slots;
    private final int items;
    private final List<Window> dutyDays;
    private final List<Quota> quotas;

    MovementUsage(World world) {
        this.world = world;
        this.grid = world.grid;
        this.slots = grid.slots();
        this.items = world.scenario.supply().items().size();
        this.dutyDays = world.scenario.calendar().dutyDays();
        this.quotas = world.scenario.supply().quotas();
    }

    /** The way: roads, services, vehicles and crews, and the people who go. */
    void ofWay(Movement movement, Use use) {
        int spread = spread(movement);
        switch (movement.carrier()) {
            case Carrier.Convoy(var fleet, var vehicles) -> {
                for (var step : movement.steps()) {
                    ofVehicles(movement, step, spread, vehicles.size(), use);
                }
                ofAbsence(world.indexOf(fleet), movement, vehicles.size(), use);
            }
            case Carrier.OnTheirOwn(var group, var _, var families) -> {
                for (var step : movement.steps()) {
                    if (step instanceof Step.Travel travel) {
                        ofEntering(movement, world.indexOf(travel.road()), travel.from(), use);
                    } else if (step instanceof Step.Exit exit) {
                        ofExit(exit, spread, use);
                    }
                }
                ofGroup(group, families, use);
                ofRoom(movement, families, use);
            }
        }
    }

    /** A road that a movement enters at a time. */
    void ofEntering(Movement movement, int road, Moment enter, Use use) {
        double units = switch (movement.carrier()) {
            case Carrier.Convoy(var fleet, var vehicles) -> vehicles.size()
                    * profile(world.scenario.supply().fleets().get(world.indexOf(fleet)).mode()).passengerCarUnits();
            case Carrier.OnTheirOwn(var _, var mode, var families) ->
                profile(mode).unitsPerPerson() * families.persons();
        };
        begin(Limit.ROAD, road, enter, spread(movement), units, use);
    }

    private void ofRoom(Movement movement, Families families, Use use) {
        if (movement.steps().getLast() instanceof Step.Travel travel) {
            use.add(Limit.ROOM, world.roadTo[world.indexOf(travel.road())], families.persons());
        } else if (movement.steps().getLast() instanceof Step.Wait wait) {
            use.add(Limit.ROOM, world.indexOf(wait.place()), families.persons());
        }
    }

    private void ofVehicles(Movement movement, Step step, int spread, int vehicles, Use use) {
        switch (step) {
            case Step.Travel s -> ofEntering(movement, world.indexOf(s.road()), s.from(), use);
            case Step.Load s -> begin(Limit.LOADING, world.indexOf(s.place()), s.from(), spread, vehicles, use);
            case Step.Unload s -> begin(Limit.UNLOADING, world.indexOf(s.place()), s.from(), spread, vehicles, use);
            case Step.Inspect s -> {
                var inspections = world.scenario.network().inspections();
                for (int i = 0; i < inspections.size(); i++) {
                    if (inspections.get(i).place().equals(s.place())) {
                        begin(Limit.INSPECTION, i, s.from(), spread, vehicles, use);
                    }
                }
            }
            case Step.Transfer s -> {
                begin(Limit.TRANSFER, world.indexOf(s.crossing()), s.from(), spread, vehicles, use);
                quotas(s.crossing(), s.from(), new Quota.Trucks(), vehicles, use);
            }
            case Step.Board s -> ofGroup(s.group(), s.families(), use);
            case Step.Alight s -> use.add(Limit.ROOM, world.indexOf(s.place()), s.families().persons());
            case Step.Exit s -> ofExit(s, spread, use);
            case Step.Wait _, Step.Receive _, Step.Deliver _ -> {}
        }
    }

    private void ofGroup(Id.Group group, Families families, Use use) {
        if (world.knows(group)) {
            use.add(Limit.GROUP, world.indexOf(group), families.persons());
        }
    }

    /** Negative for what the changed scenario no longer knows. */
    private int indexOf(Id id) {
        return world.knows(id) ? world.indexOf(id) : -1;
    }

    private void ofExit(Step.Exit exit, int spread, Use use) {
        double persons = exit.families().persons();
        begin(Limit.EXITING, world.indexOf(exit.crossing()), exit.from(), spread, persons, use);
        quotas(exit.crossing(), exit.from(), new Quota.OfGroup(exit.group()), persons, use);
        quotas(exit.crossing(), exit.from(), new Quota.AllPersons(), persons, use);
    }

    private void ofAbsence(int fleet, Movement movement, int vehicles, Use use) {
        var model = world.scenario.supply().fleets().get(fleet);
        int free = grid.slotFrom(grid.tickAtOrAfter(movement.end()) + grid.ticksFor(model.turnaround()));
        for (int slot = slotOf(movement.start()); slot < Math.min(slots, free); slot++) {
            use.add(Limit.FLEET, fleet * slots + slot, vehicles);
        }
        for (int day = 0; day < dutyDays.size(); day++) {
            long seconds = dutyDays.get(day).overlapSeconds(movement.start(), movement.end());
            if (seconds > 0) {
                use.add(Limit.CREW, fleet * dutyDays.size() + day, (double) seconds / grid.tickSeconds() * vehicles);
            }
        }
    }

    /** A unit of goods that is loaded in a step. */
    void ofLoading(Movement movement, Step.Load load, Id.Item item, boolean fromStock, int stock, Use use) {
        if (fromStock) {
            if (stock >= 0) {
                use.add(Limit.STOCK, stock, 1);
            }
            return;
        }
        int place = world.indexOf(load.place());
        use.add(Limit.DEPARTURE, store(place, item) * slots + slotOf(load.from()), 1);
        int out = slotAfter(load.to().plus(movement.spread()));
        int yard = world.yards.at(place);
        if (yard >= 0 && out < slots) {
            use.add(Limit.YARD_OUT, yard * slots + out, kilograms(item));
        }
    }

    /** A unit of goods that is unloaded or transferred in a step. */
    void ofDropping(Movement movement, Step step, Id.Item item, Use use) {
        int place;
        if (step instanceof Step.Transfer transfer) {
            int crossing = world.indexOf(transfer.crossing());
            place = world.indexOf(world.scenario.network().crossings().get(crossing).inside());
            quotas(transfer.crossing(), step.from(), new Quota.OfItem(item), 1, use);
        } else {
            place = world.indexOf(((Step.Unload) step).place());
        }
        int yard = world.yards.at(place);
        if (yard >= 0) {
            use.add(Limit.YARD_IN, yard * slots + slotOf(step.from()), kilograms(item));
        }
        int there = slotAfter(step.to().plus(movement.spread()));
        if (there < slots) {
            use.add(Limit.ARRIVAL, store(place, item) * slots + there, 1);
        }
    }

    /** The store of an item at a place: index {@code place × items + item}. */
    int store(int place, Id.Item item) {
        return place * items + world.indexOf(item);
    }

    /** All goods of a movement. */
    void ofGoods(Movement movement, Use use) {
        for (var step : movement.steps()) {
            for (var cargo : Goods.loaded(step)) {
                ofLoading(movement, (Step.Load) step, cargo.item(), cargo.stock().isPresent(),
                        cargo.stock().map(this::indexOf).orElse(-1), times(cargo.quantity(), use));
            }
            for (var cargo : Goods.dropped(step)) {
                ofDropping(movement, step, cargo.item(), times(cargo.quantity(), use));
            }
        }
    }

    static Use times(double factor, Use use) {
        return (limit, index, amount) -> use.add(limit, index, amount * factor);
    }

    private double kilograms(Id.Item item) {
        return world.scenario.supply().items().get(world.indexOf(item)).gramsPerUnit() / 1000.0;
    }

    private ModeProfile profile(Mode mode) {
        return world.scenario.network().modes().getOrDefault(mode, ONE_UNIT);
    }

    int spread(Movement movement) {
        return Math.max(1, grid.ticksFor(movement.spread()));
    }

    int slotOf(Moment moment) {
        return Math.clamp(moment.second() / ((long) grid.tickSeconds() * grid.ticksPerSlot()), 0, slots - 1);
    }

    private int slotAfter(Moment moment) {
        return grid.slotFrom(grid.tickAtOrAfter(moment));
    }

    /** To the second: after a delay it may begin between two ticks. */
    private void begin(Limit limit, int what, Moment at, int spread, double amount, Use use) {
        long slot = (long) grid.tickSeconds() * grid.ticksPerSlot();
        long over = (long) spread * grid.tickSeconds();
        for (long k = at.second() / slot; k * slot < at.second() + over; k++) {
            long overlap = Math.min(at.second() + over, (k + 1) * slot) - Math.max(at.second(), k * slot);
            use.add(limit, (int) (what * slots + k), amount * overlap / over);
        }
    }

    private void quotas(Id.Crossing crossing, Moment at, Quota.Subject subject, double amount, Use use) {
        for (int q = 0; q < quotas.size(); q++) {
            var quota = quotas.get(q);
            if (quota.crossing().equals(crossing) && quota.subject().equals(subject) && quota.window().contains(at)) {
                use.add(Limit.QUOTA, q, amount);
            }
        }
    }
}
