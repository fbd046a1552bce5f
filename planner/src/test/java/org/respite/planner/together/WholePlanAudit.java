package org.respite.planner.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.together.Itinerary.Act;

/** Follows trucks act by act and people road by road: they go on from where they are, carry what was loaded, break no limit. */
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

    /** Checks the plan, and answers what it is worth. */
    static double worth(CityProblem city, WholePlan plan, int[] unitsPerPerson) {
        var audit = new WholePlanAudit(city, new ExpandedNetwork(city.network()));
        double goods = plan.trucks().stream().mapToDouble(audit::follow).sum();
        double people = plan.people().stream().mapToDouble(walk -> audit.follow(walk, unitsPerPerson)).sum();
        audit.checkLimits();
        audit.checkCrowds(plan, unitsPerPerson);
        return goods + people;
    }

    private double follow(Walk walk, int[] unitsPerPerson) {
        var crowd = city.crowds().get(walk.crowd());
        int units = walk.persons() * unitsPerPerson[walk.crowd()];
        int place = crowd.place();
        int slot = 0;
        for (int a : walk.arcs()) {
            var road = city.network().roads().get(net.road[a]);
            assertThat(city.exits().get(place)).isFalse();
            assertThat(road.from()).isEqualTo(place);
            assertThat(net.slot[net.tail[a]]).isGreaterThanOrEqualTo(slot);
            use[a] += units;
            place = road.to();
            slot = net.arrival[a];
        }
        assertThat(city.exits().get(place)).isTrue();
        return city.worthOfSlot() * units * (crowd.reward() - slot);
    }

    private void checkCrowds(WholePlan plan, int[] unitsPerPerson) {
        int[] persons = new int[unitsPerPerson.length];
        plan.people().forEach(walk -> persons[walk.crowd()] += walk.persons());
        for (int c = 0; c < persons.length; c++) {
            assertThat(persons[c] * unitsPerPerson[c]).isLessThanOrEqualTo(city.crowds().get(c).units());
        }
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

    private void checkLimits() {
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
            assertThat(use[a]).isLessThanOrEqualTo(capacity[a]);
        }
    }
}
