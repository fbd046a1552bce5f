package org.respite.planner.master;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.proof.Counted;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;
import org.respite.planner.problem.DutyShares;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Tolls;

/**
 * Prices of rows in the words of the scenario, for anyone who wants to compute the bound again. What a vehicle's absence
 * costs stands as a price of its crew's time, of which there is just as much.
 */
final class PublishedPrices {

    private final Problem problem;
    private final Scenario scenario;
    private final Rows rows;
    private final Tolls tolls;
    private final double[] priceOfRow;
    private final double ofAbsence;
    private final List<Price> prices = new ArrayList<>();

    private PublishedPrices(Problem problem, Rows rows, Tolls tolls, double[] priceOfRow, double ofAbsence) {
        this.problem = problem;
        this.scenario = problem.world().scenario;
        this.rows = rows;
        this.tolls = tolls;
        this.priceOfRow = priceOfRow;
        this.ofAbsence = ofAbsence;
    }

    /** @param floorRow row of each need's floor; negative where there is none */
    static Proof ofWorth(Problem problem, Rows rows, int[] floorRow, double[] priceOfRow, double floor) {
        return new PublishedPrices(problem, rows, problem.tolls(), priceOfRow, problem.absenceCost()).proof(floorRow, floor);
    }

    /** Of a programme that raises the floor: there absence costs nothing, and nobody pays tolls. */
    static Proof ofFloor(Problem problem, Rows rows, int[] floorRow, double[] priceOfRow) {
        return new PublishedPrices(problem, rows, Tolls.NONE, priceOfRow, 0).proof(floorRow, 0);
    }

    private Proof proof(int[] floorRow, double floor) {
        for (var limit : Limit.values()) {
            if (Limits.isDirect(limit)) {
                direct(limit);
            }
        }
        tolls();
        runningSums();
        for (int need = 0; need < floorRow.length; need++) {
            if (price(floorRow[need]) > 0) {
                prices.add(new Price.OfFloor(need, price(floorRow[need])));
            }
        }
        return new Proof(floor, weightShares(problem.fleets()), prices);
    }

    /** The relaxation counts a fleet's loads by weight or by volume. */
    private static Map<Id.Fleet, Double> weightShares(List<FleetModel> fleets) {
        var shares = new HashMap<Id.Fleet, Double>();
        for (var fleet : fleets) {
            boolean byWeight = fleet.kinds().stream()
                    .filter(k -> !k.passengers())
                    .allMatch(k -> Math.abs(k.mostUnits() * k.weightShare() - 1) < 1e-9);
            shares.put(fleet.fleet().id(), byWeight ? 1.0 : 0.0);
        }
        return shares;
    }

    /** Rows that were added after the prices were taken have none. */
    private double price(int row) {
        return row < 0 || row >= priceOfRow.length ? 0 : Math.max(0, priceOfRow[row]);
    }

    private void direct(Limit limit) {
        int[] all = rows.all(limit);
        for (int i = 0; i < all.length; i++) {
            double price = price(all[i]) + (limit == Limit.CREW ? ofAbsence : 0);
            if (price > 0) {
                prices.add(of(limit, i, price));
            }
        }
    }

    private Price of(Limit limit, int index, double price) {
        int days = scenario.calendar().dutyDays().size();
        int what = index / problem.slots();
        return switch (limit) {
            case ROAD -> slots(Counted.ROAD, scenario.network().roads().get(what).id(), limit, index, price);
            case LOADING -> slots(Counted.LOADING, problem.world().places.get(what).id(), limit, index, price);
            case UNLOADING -> slots(Counted.UNLOADING, problem.world().places.get(what).id(), limit, index, price);
            case INSPECTION ->
                slots(Counted.INSPECTION, scenario.network().inspections().get(what).place(), limit, index, price);
            case TRANSFER -> slots(Counted.TRANSFER, scenario.network().crossings().get(what).id(), limit, index, price);
            case EXITING -> slots(Counted.EXITING, scenario.network().crossings().get(what).id(), limit, index, price);
            case FLEET -> slots(Counted.FLEET, scenario.supply().fleets().get(what).id(), limit, index, price);
            case CREW -> new Price.OfCrew(scenario.supply().fleets().get(index / days).id(), index % days, price);
            case DUTY -> new Price.OfDuty(
                    scenario.supply().fleets().get(DutyShares.fleetOf(problem.world(), index)).id(),
                    DutyShares.dayOf(problem.world(), index), DutyShares.divisorOf(index), price);
            case QUOTA -> new Price.OfQuota(index, price);
            case STOCK -> new Price.OfStock(scenario.supply().stocks().get(index).id(), price);
            case GROUP -> new Price.OfGroup(scenario.people().groups().get(index).id(), price);
            case ROOM -> new Price.OfRoom(problem.world().places.get(index).id(), price);
            case ARRIVAL, DEPARTURE, YARD_IN, YARD_OUT -> throw new IllegalArgumentException(limit + " is a running sum");
        };
    }

    /** Tolls are prices like any other; those of roads stand slot by slot. */
    private void tolls() {
        int slots = problem.slots();
        tolls.forEach(Limit.ROAD, (i, toll) -> prices.add(new Price.OfSlots(
                Counted.ROAD, scenario.network().roads().get(i / slots).id(), i % slots, i % slots + 1, toll)));
        for (var limit : List.of(Limit.GROUP, Limit.ROOM)) {
            tolls.forEach(limit, (i, toll) -> prices.add(of(limit, i, toll)));
        }
    }

    private Price slots(Counted what, Id of, Limit limit, int index, double price) {
        int from = index % problem.slots();
        return new Price.OfSlots(what, of, from, from + rows.width(limit, index), price);
    }

    private void runningSums() {
        for (var inventory : problem.inventories()) {
            var place = problem.world().places.get(inventory.place()).id();
            var item = scenario.supply().items().get(inventory.item()).id();
            for (var row : rows.inventory(inventory.index())) {
                if (price(row.row()) > 0) {
                    prices.add(new Price.OfStore(place, item, row.slot(), row.withToday(), price(row.row())));
                }
            }
        }
        var yards = problem.world().yards;
        for (int yard = 0; yard < yards.count(); yard++) {
            for (var row : rows.yard(yard)) {
                if (price(row.row()) > 0) {
                    prices.add(new Price.OfYard(yards.get(yard).crossing(), row.slot(), price(row.row())));
                }
            }
        }
    }
}
