package org.respite.planner.problem;

import java.util.List;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Quota;
import org.respite.planner.network.Grid;

/** What trips, their cargo and waves use of the limits. */
public final class Usage {

    private final Problem problem;
    private final Grid grid;
    private final int slots;
    private final List<Window> dutyDays;
    private final List<Quota> quotas;

    public Usage(Problem problem) {
        this.problem = problem;
        this.grid = problem.world().grid;
        this.slots = problem.slots();
        this.dutyDays = problem.world().scenario.calendar().dutyDays();
        this.quotas = problem.world().scenario.supply().quotas();
    }

    /** What one vehicle uses, whatever is aboard. */
    public void ofVehicle(Trip trip, Use use) {
        var fleet = trip.fleet();
        int spread = fleet.passage().spread;
        ofRoads(fleet, trip.roads(), trip.enters(), use);
        if (!trip.kind().passengers()) {
            begin(Limit.LOADING, trip.source().place(), trip.loadTick(), spread, use);
            var inspections = trip.kind().inspections();
            for (int i = 0; i < inspections.size(); i++) {
                begin(Limit.INSPECTION, inspections.get(i), trip.inspectionTicks()[i], spread, use);
            }
            ofDrop(trip, use);
        }
        ofAbsence(fleet, trip.start(), trip.end(), use);
        problem.dutyShares().ofDrop(fleet, trip.kind(), trip.sink(), trip.dropTick(), use);
    }

    /** What one vehicle uses where it drops goods. */
    public void ofDrop(Trip trip, Use use) {
        int spread = trip.fleet().passage().spread;
        if (trip.sink().isCrossing()) {
            begin(Limit.TRANSFER, trip.sink().crossing(), trip.dropTick(), spread, use);
            quotas(trip.sink().crossing(), trip.dropTick(), new Quota.Trucks(), 1, use);
        } else {
            begin(Limit.UNLOADING, trip.sink().place(), trip.dropTick(), spread, use);
        }
    }

    /** What a way takes of its roads: one vehicle of the fleet. */
    public void ofRoads(FleetModel fleet, int[] roads, int[] enters, Use use) {
        roads(roads, enters, fleet.passage().spread, fleet.roadUnits(), use);
    }

    /** What a vehicle of the fleet that is away from tick to tick takes of the fleet and its crews. */
    public void ofAbsence(FleetModel fleet, int start, int end, Use use) {
        int last = Math.min(slots, freeFrom(grid, fleet, end));
        for (int slot = grid.slotOf(start); slot < last; slot++) {
            use.add(Limit.FLEET, fleet.index() * slots + slot, 1);
        }
        for (int day = 0; day < dutyDays.size(); day++) {
            long seconds = dutyDays.get(day)
                    .overlapSeconds(grid.moment(start), grid.moment(end + fleet.passage().spread));
            if (seconds > 0) {
                use.add(Limit.CREW, fleet.index() * dutyDays.size() + day, (double) seconds / grid.tickSeconds());
            }
        }
    }

    /** The first slot in which a vehicle that is back at {@code end} can start again. */
    public static int freeFrom(Grid grid, FleetModel fleet, int end) {
        return grid.slotFrom(end + fleet.passage().spread + fleet.turnaround());
    }

    /** What one unit of cargo, or one passenger, uses. */
    public void ofUnit(Trip trip, Use use) {
        var kind = trip.kind();
        var fleet = trip.fleet();
        int spread = fleet.passage().spread;
        if (kind.passengers()) {
            use.add(Limit.GROUP, kind.subject(), 1);
            arrival(kind.subject(), trip.sink(), trip.dropTick(), spread, use);
            return;
        }
        switch (trip.source().origin()) {
            case STOCK -> use.add(Limit.STOCK, trip.source().index(), 1);
            case INVENTORY -> {
                use.add(Limit.DEPARTURE, trip.source().index() * slots + grid.slotOf(trip.loadTick()), 1);
                yardOut(trip, use);
            }
            case HOME -> throw new IllegalStateException("goods have no home");
        }
        int crossing = trip.sink().crossing();
        int place = trip.sink().place();
        int there = trip.dropTick() + fleet.unloading() + spread;
        if (trip.sink().isCrossing()) {
            var border = problem.world().scenario.network().crossings().get(crossing);
            place = problem.world().indexOf(border.inside());
            there = trip.dropTick() + grid.ticksFor(border.transfer()) + spread;
            quotas(crossing, trip.dropTick(), new Quota.OfItem(
                    problem.world().scenario.supply().items().get(kind.subject()).id()), 1, use);
        }
        int yard = problem.world().yards.at(place);
        if (yard >= 0) {
            use.add(Limit.YARD_IN, yard * slots + grid.slotOf(trip.dropTick()), kind.kilogramsPerUnit());
        }
        var inventory = problem.inventory(place, kind.subject());
        int slot = grid.slotFrom(there);
        if (inventory != null && slot < slots) {
            use.add(Limit.ARRIVAL, inventory.index() * slots + slot, 1);
        }
    }

    /** What one person of a wave uses. */
    public void ofPerson(Wave wave, Use use) {
        var way = wave.group().ways().get(wave.mode());
        roads(wave.roads(), wave.enters(), way.passage().spread, way.roadUnits(), use);
        use.add(Limit.GROUP, wave.group().index(), 1);
        arrival(wave.group().index(), wave.sink(), wave.arrive(), way.passage().spread, use);
    }

    private void arrival(int group, Kind.Sink sink, int tick, int spread, Use use) {
        if (!sink.isCrossing()) {
            use.add(Limit.ROOM, sink.place(), 1);
            return;
        }
        begin(Limit.EXITING, sink.crossing(), tick, spread, use);
        var id = problem.world().scenario.people().groups().get(group).id();
        quotas(sink.crossing(), tick, new Quota.OfGroup(id), 1, use);
        quotas(sink.crossing(), tick, new Quota.AllPersons(), 1, use);
    }

    private void yardOut(Trip trip, Use use) {
        int out = grid.slotFrom(trip.loadTick() + trip.fleet().loading() + trip.fleet().passage().spread);
        int yard = problem.world().yards.at(trip.source().place());
        if (yard >= 0 && out < slots) {
            use.add(Limit.YARD_OUT, yard * slots + out, trip.kind().kilogramsPerUnit());
        }
    }

    private void quotas(int crossing, int tick, Quota.Subject subject, double amount, Use use) {
        var id = problem.world().scenario.network().crossings().get(crossing).id();
        Moment moment = grid.moment(tick);
        for (int q = 0; q < quotas.size(); q++) {
            var quota = quotas.get(q);
            if (quota.crossing().equals(id) && quota.subject().equals(subject) && quota.window().contains(moment)) {
                use.add(Limit.QUOTA, q, amount);
            }
        }
    }

    private void begin(Limit limit, int what, int tick, int spread, Use use) {
        Spread.over(tick, spread, grid, limit, what * slots, 1, use);
    }

    private void roads(int[] roads, int[] enters, int spread, double units, Use use) {
        for (int i = 0; i < roads.length; i++) {
            Spread.over(enters[i], spread, grid, Limit.ROAD, roads[i] * slots, units, use);
        }
    }
}
