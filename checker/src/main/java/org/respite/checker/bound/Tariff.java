package org.respite.checker.bound;

import java.util.Arrays;
import org.respite.model.proof.Counted;
import org.respite.model.scenario.Quota;

/** What each part of a round costs one full vehicle at the prices. */
final class Tariff {

    private final FleetScene own;
    private final Scene scene;
    private final Duals duals;
    private final int spread;
    private final double roadUnits;
    /** For the vehicle in the slots before each. */
    private final double[] away;
    /** For its crew in the ticks before each. */
    private final double[] onDuty;

    Tariff(FleetScene own, Duals duals) {
        this.own = own;
        this.scene = own.scene;
        this.duals = duals;
        spread = own.access.spread;
        roadUnits = scene.world.profile(own.fleet.mode()).passengerCarUnits();
        var ticks = scene.ticks;
        away = new double[ticks.slots() + 1];
        for (int k = 0; k < ticks.slots(); k++) {
            away[k + 1] = away[k] + duals.of(Counted.FLEET, own.number, k);
        }
        onDuty = new double[ticks.count() + 1];
        for (int t = 0; t < ticks.count(); t++) {
            double cost = 0;
            for (int day = 0; day < scene.dutyDays.size(); day++) {
                long seconds = scene.dutyDays.get(day).overlapSeconds(ticks.moment(t), ticks.moment(t + 1));
                cost += duals.crew[own.number][day] * seconds / ticks.seconds();
            }
            onDuty[t + 1] = onDuty[t] + cost;
        }
    }

    /** What was not to be paid because the vehicle leaves only now. */
    double start(int tick) {
        return away[scene.ticks.slotOf(tick)] + onDuty[tick];
    }

    /** What the vehicle and its crew cost from the beginning of the horizon until they are free again. */
    double end(int tick) {
        int free = scene.ticks.slotFrom(tick + spread + scene.ticks.holding(own.fleet.turnaround()));
        return away[Math.min(away.length - 1, free)] + onDuty[Math.min(onDuty.length - 1, tick + spread)];
    }

    double road(int road, int tick) {
        return roadUnits * duals.beginning(Counted.ROAD, road, tick, spread);
    }

    double inspection(int inspection, int tick) {
        return duals.beginning(Counted.INSPECTION, inspection, tick, spread);
    }

    double load(Kind kind, Kind.Source source, int tick) {
        var ticks = scene.ticks;
        return switch (source.origin()) {
            case HOME -> kind.units() * duals.group[source.number()];
            case STOCK -> kind.units() * duals.stock[source.number()]
                    + duals.beginning(Counted.LOADING, source.place(), tick, spread);
            case STORE -> {
                int gone = ticks.slotFrom(tick + own.loading + spread);
                double unit = Duals.at(duals.store[source.place()][source.number()], ticks.slotOf(tick))
                        - kind.kilograms() * Duals.at(duals.yard[source.place()], gone);
                yield kind.units() * unit + duals.beginning(Counted.LOADING, source.place(), tick, spread);
            }
        };
    }

    /** What a full vehicle gains that begins to drop at a tick, less what the drop costs. */
    double drop(Kind kind, Kind.Sink sink, int tick) {
        var ticks = scene.ticks;
        int there = tick + own.dropping(kind, sink) + spread;
        if (kind.passengers()) {
            var group = scene.scenario.people().groups().get(kind.subject());
            double worth = group.weight() * scene.decay((double) there * ticks.seconds());
            return kind.units() * (worth - arrival(scene, duals, kind.subject(), sink, tick, spread));
        }
        int slot = ticks.slotFrom(there);
        if (!sink.isCrossing()) {
            double unit = Duals.at(duals.store[sink.place()][kind.subject()], slot)
                    - kind.kilograms() * Duals.at(duals.yard[sink.place()], ticks.slotOf(tick));
            return kind.units() * unit - duals.beginning(Counted.UNLOADING, sink.place(), tick, spread);
        }
        int yard = scene.numberOf(scene.crossings.get(sink.crossing()).inside());
        var item = scene.scenario.supply().items().get(kind.subject()).id();
        double unit = Duals.at(duals.store[yard][kind.subject()], slot)
                - kind.kilograms() * Duals.at(duals.yard[yard], ticks.slotOf(tick))
                - quotas(scene, duals, sink.crossing(), new Quota.OfItem(item), tick);
        return kind.units() * unit
                - duals.beginning(Counted.TRANSFER, sink.crossing(), tick, spread)
                - quotas(scene, duals, sink.crossing(), new Quota.Trucks(), tick);
    }

    /** What it costs one person of a group to arrive somewhere, or to begin to leave, at a tick. */
    static double arrival(Scene scene, Duals duals, int group, Kind.Sink sink, int tick, int spread) {
        if (!sink.isCrossing()) {
            return duals.room[sink.place()];
        }
        var id = scene.scenario.people().groups().get(group).id();
        return duals.beginning(Counted.EXITING, sink.crossing(), tick, spread)
                + quotas(scene, duals, sink.crossing(), new Quota.OfGroup(id), tick)
                + quotas(scene, duals, sink.crossing(), new Quota.AllPersons(), tick);
    }

    private static double quotas(Scene scene, Duals duals, int crossing, Quota.Subject subject, int tick) {
        double sum = 0;
        var quotas = scene.scenario.supply().quotas();
        for (int q = 0; q < quotas.size(); q++) {
            var quota = quotas.get(q);
            if (duals.quota[q] > 0 && quota.subject().equals(subject)
                    && quota.crossing().equals(scene.crossings.get(crossing).id())
                    && quota.window().contains(scene.ticks.moment(tick))) {
                sum += duals.quota[q];
            }
        }
        return sum;
    }

    /** The largest sum that start and end are made of. */
    double largest() {
        return Arrays.stream(new double[] {away[away.length - 1], onDuty[onDuty.length - 1]}).sum();
    }
}
