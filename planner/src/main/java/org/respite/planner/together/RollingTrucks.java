package org.respite.planner.together;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * Makes the trucks of a fractional plan whole some slots at a time, the earliest first (relax and fix: Dillenberger, Escudero,
 * Wollensak and Zhang 1994). Those that left are fixed in the trucks' programme, which may still choose what they carry, and
 * all later trips are planned anew. So what rounding took from one place is made good by trucks that leave later.
 *
 * <p>Not supported: trucks that left are never called back; people's prices of roads stay those of the fractional plan.
 */
final class RollingTrucks {

    /** Slots that are made whole at once. */
    private static final int BLOCK = 4;
    /** How often missing trips are looked for after each block. */
    private static final int SWEEPS = 1;

    private static final double LITTLE = 1e-6;

    private final ExpandedNetwork net;
    private final Trucks trucks;
    private final CityPlan plan;
    private final LoadChoices choices;

    RollingTrucks(ExpandedNetwork net, Trucks trucks, CityPlan plan) {
        this.net = net;
        this.trucks = trucks;
        this.plan = plan;
        choices = new LoadChoices(net, trucks, plan.prices());
    }

    void send(WholeTrucks whole) {
        double[] room = Arrays.stream(net.capacity()).mapToDouble(units -> units / trucks.units()).toArray();
        double[] price = plan.prices().road().clone();
        for (int a = 0; a < room.length; a++) {
            price[a] = room[a] < 1 ? Double.POSITIVE_INFINITY : price[a];
        }
        var people = new RoadWorth(0, price);
        try (var master = new TruckMaster(net, trucks, room, people)) {
            master.begin(plan.prices().with(people), plan.hauls().stream().map(Haul::trip).toList());
            int slots = net.network.slots();
            for (int from = 0; from < slots; from += BLOCK) {
                send(whole, master, from, Math.min(slots, from + BLOCK));
            }
        }
    }

    private void send(WholeTrucks whole, TruckMaster master, int from, int to) {
        var programme = master.programme();
        var hauls = hauls(programme, from, to);
        if (hauls.isEmpty()) {
            return;
        }
        int known = whole.missions().size();
        whole.send(hauls, from, to, programme::hasPlenty);
        programme.closeBefore(to);
        for (int m = known; m < whole.missions().size(); m++) {
            var mission = whole.missions().get(m);
            programme.fix(mission, choices.of(m, mission));
        }
        master.solveAgain(SWEEPS);
    }

    private static List<Haul> hauls(TruckProgramme programme, int from, int to) {
        var trips = programme.trips();
        return IntStream.range(0, trips.size())
                .filter(c -> trips.get(c).loadSlot() >= from && trips.get(c).loadSlot() < to && programme.count(c) > LITTLE)
                .mapToObj(c -> new Haul(trips.get(c), programme.count(c)))
                .toList();
    }
}
