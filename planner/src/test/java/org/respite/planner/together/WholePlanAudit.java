package org.respite.planner.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.together.Itinerary.Act;

/** Follows whole trucks act by act: they drive from where they are, carry what they loaded, and break no limit. */
final class WholePlanAudit {

    private final CityProblem city;
    private final ExpandedNetwork net;
    private final long[] stock;
    private final long[] need;
    private final int[][] inspected;
    private final int[] use;
    private final int[] atDepot;

    private WholePlanAudit(CityProblem city, ExpandedNetwork net) {
        this.city = city;
        this.net = net;
        stock = new long[city.trucks().stocks().size()];
        need = new long[city.trucks().needs().size()];
        inspected = new int[city.trucks().depots().size()][city.network().slots()];
        use = new int[net.arcs()];
        atDepot = new int[city.trucks().depots().size()];
    }

    /** Checks the plan, and answers what its goods are worth. */
    static double goods(CityProblem city, WholePlan plan) {
        var audit = new WholePlanAudit(city, plan.people().net());
        double worth = plan.trucks().stream().mapToDouble(audit::follow).sum();
        audit.checkLimits(plan);
        return worth;
    }

    private double follow(Itinerary truck) {
        var depots = city.trucks().depots();
        atDepot[truck.depot()]++;
        int place = depots.get(truck.depot()).place();
        int slot = 0;
        int inspectedIn = -1;
        long[] cargo = new long[city.trucks().items()];
        double worth = 0;
        for (var act : truck.acts()) {
            switch (act) {
                case Act.Load load -> {
                    var from = city.trucks().stocks().get(load.stock());
                    assertThat(depots.get(from.depot()).place()).isEqualTo(place);
                    assertThat(load.slot()).isGreaterThanOrEqualTo(slot);
                    assertThat(depots.get(from.depot()).open().holds(load.slot())).isTrue();
                    if (inspectedIn != load.slot()) {
                        assertThat(cargo).as("a truck is empty before it is loaded").containsOnly(0);
                        inspected[from.depot()][load.slot()]++;
                    }
                    slot = load.slot();
                    inspectedIn = slot;
                    stock[load.stock()] += load.kilograms();
                    cargo[from.item()] += load.kilograms();
                    assertThat(Arrays.stream(cargo).sum()).isLessThanOrEqualTo((long) (city.trucks().payload() * 1000));
                }
                case Act.Drive drive -> {
                    var road = city.network().roads().get(net.road[drive.arc()]);
                    assertThat(road.from()).isEqualTo(place);
                    assertThat(net.slot[net.tail[drive.arc()]]).isGreaterThanOrEqualTo(slot);
                    use[drive.arc()] += city.trucks().units();
                    place = road.to();
                    slot = net.arrival[drive.arc()];
                }
                case Act.Unload unload -> {
                    var wanted = city.trucks().needs().get(unload.need());
                    assertThat(wanted.place()).isEqualTo(place);
                    assertThat(unload.slot()).isEqualTo(slot);
                    need[unload.need()] += unload.kilograms();
                    cargo[wanted.item()] -= unload.kilograms();
                    assertThat(cargo[wanted.item()]).isNotNegative();
                    worth += unload.kilograms() / 1000.0 * wanted.worthIn(slot);
                }
            }
        }
        return worth;
    }

    private void checkLimits(WholePlan plan) {
        var trucks = city.trucks();
        for (int s = 0; s < stock.length; s++) {
            assertThat(stock[s]).isLessThanOrEqualTo((long) (trucks.stocks().get(s).tonnes() * 1000));
        }
        for (int n = 0; n < need.length; n++) {
            assertThat(need[n]).isLessThanOrEqualTo((long) (trucks.needs().get(n).tonnes() * 1000));
        }
        for (int d = 0; d < atDepot.length; d++) {
            assertThat(atDepot[d]).isLessThanOrEqualTo(trucks.depots().get(d).trucks());
            for (int number : inspected[d]) {
                assertThat((double) number).isLessThanOrEqualTo(trucks.depots().get(d).inspected());
            }
        }
        int[] capacity = net.capacity();
        for (int a = 0; a < use.length; a++) {
            assertThat(use[a] + plan.people().use()[a] * plan.bundleUnits()).isLessThanOrEqualTo(capacity[a]);
        }
    }
}
