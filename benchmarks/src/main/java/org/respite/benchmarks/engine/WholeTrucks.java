package org.respite.benchmarks.engine;

import java.util.List;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.result.Act;
import org.respite.benchmarks.result.Itinerary;
import org.respite.planner.expanded.ExpandedNetwork;

/** Whole trucks of the planner in the words of results. */
final class WholeTrucks {

    private static final double KILOGRAMS = 1000;

    private final TogetherInstance instance;
    private final ExpandedNetwork net;

    WholeTrucks(TogetherInstance instance, ExpandedNetwork net) {
        this.instance = instance;
        this.net = net;
    }

    List<Itinerary> itineraries(List<org.respite.planner.together.Itinerary> trucks) {
        return trucks.stream().map(truck -> new Itinerary(truck.depot(), 1, truck.acts().stream().map(this::act).toList())).toList();
    }

    private Act act(org.respite.planner.together.Itinerary.Act act) {
        return switch (act) {
            case org.respite.planner.together.Itinerary.Act.Load load -> {
                var stock = instance.stocks().get(load.stock());
                yield new Act.Load(load.slot(), stock.crossing(), stock.item(), load.kilograms() / KILOGRAMS);
            }
            case org.respite.planner.together.Itinerary.Act.Drive drive ->
                new Act.Drive(net.slot[net.tail[drive.arc()]], net.road[drive.arc()]);
            case org.respite.planner.together.Itinerary.Act.Unload unload ->
                new Act.Unload(unload.slot(), unload.need(), unload.kilograms() / KILOGRAMS);
        };
    }
}
