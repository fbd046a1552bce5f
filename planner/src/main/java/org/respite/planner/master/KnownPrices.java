package org.respite.planner.master;

import java.util.function.ToIntFunction;
import org.respite.model.proof.Counted;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Id;
import org.respite.planner.network.World;
import org.respite.planner.problem.DutyShares;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;

/**
 * Published prices as prices of a programme's rows: those of another scenario, such as the one before a change. Any prices
 * that are not negative prove a bound; what the programme does not know has no price in it.
 */
final class KnownPrices {

    private final Problem problem;
    private final World world;
    private final ToIntFunction<Violation> row;
    private final PriceOfRow taker;

    /** Takes the price of a row. */
    @FunctionalInterface
    interface PriceOfRow {
        void take(int row, double price);
    }

    /** @param row of a limit, which is added where it does not stand in the programme yet */
    KnownPrices(Problem problem, ToIntFunction<Violation> row, PriceOfRow taker) {
        this.problem = problem;
        this.world = problem.world();
        this.row = row;
        this.taker = taker;
    }

    /** @param floorRow row of each need's floor; negative where there is none */
    void read(Proof proof, int[] floorRow) {
        for (var price : proof.prices()) {
            switch (price) {
                case Price.OfSlots p -> ofSlots(p);
                case Price.OfCrew p -> direct(Limit.CREW, p.fleet(),
                        world.scenario.calendar().dutyDays().size(), p.day(), p.each() - problem.absenceCost());
                case Price.OfDuty p -> ofDuty(p);
                case Price.OfQuota p -> direct(Limit.QUOTA, p.quota(), p.each());
                case Price.OfStock p -> direct(Limit.STOCK, p.stock(), 1, 0, p.each());
                case Price.OfGroup p -> direct(Limit.GROUP, p.group(), 1, 0, p.each());
                case Price.OfRoom p -> direct(Limit.ROOM, p.place(), 1, 0, p.each());
                case Price.OfStore p -> ofStore(p);
                case Price.OfYard p -> ofYard(p);
                case Price.OfFloor p -> {
                    if (p.need() < floorRow.length && floorRow[p.need()] >= 0) {
                        taker.take(floorRow[p.need()], p.each());
                    }
                }
            }
        }
    }

    private void ofSlots(Price.OfSlots price) {
        if (price.from() >= problem.slots()) {
            return;
        }
        if (price.what() == Counted.INSPECTION) {
            var inspections = world.scenario.network().inspections();
            for (int i = 0; i < inspections.size(); i++) {
                if (inspections.get(i).place().equals(price.of())) {
                    direct(Limit.INSPECTION, i * problem.slots() + price.from(), price.each());
                }
            }
            return;
        }
        var limit = switch (price.what()) {
            case ROAD -> Limit.ROAD;
            case LOADING -> Limit.LOADING;
            case UNLOADING -> Limit.UNLOADING;
            case INSPECTION -> Limit.INSPECTION;
            case TRANSFER -> Limit.TRANSFER;
            case EXITING -> Limit.EXITING;
            case FLEET -> Limit.FLEET;
        };
        direct(limit, price.of(), problem.slots(), price.from(), price.each());
    }

    private void ofDuty(Price.OfDuty price) {
        if (world.knows(price.fleet())) {
            direct(Limit.DUTY, DutyShares.index(world, world.indexOf(price.fleet()), price.day(), price.divisor()), price.each());
        }
    }

    private void direct(Limit limit, Id of, int each, int offset, double price) {
        if (world.knows(of)) {
            direct(limit, world.indexOf(of) * each + offset, price);
        }
    }

    /** What is a toll already is not priced a second time. */
    private void direct(Limit limit, int index, double price) {
        if (index < problem.limits().of(limit).length && problem.tolls().of(limit, index) == 0) {
            take(new Violation(limit, index, false, 0), price);
        }
    }

    private void ofStore(Price.OfStore price) {
        if (!world.knows(price.place()) || !world.knows(price.item()) || price.slot() >= problem.slots()) {
            return;
        }
        var inventory = problem.inventory(world.indexOf(price.place()), world.indexOf(price.item()));
        if (inventory != null) {
            int index = inventory.index() * problem.slots() + price.slot();
            take(new Violation(Limit.DEPARTURE, index, price.today(), 0), price.each());
        }
    }

    private void ofYard(Price.OfYard price) {
        if (world.knows(price.crossing()) && price.slot() < problem.slots()) {
            var inside = world.scenario.network().crossings().get(world.indexOf(price.crossing())).inside();
            int yard = world.yards.at(world.indexOf(inside));
            if (yard >= 0) {
                take(new Violation(Limit.YARD_IN, yard * problem.slots() + price.slot(), false, 0), price.each());
            }
        }
    }

    private void take(Violation limit, double price) {
        if (price > 0) {
            taker.take(row.applyAsInt(limit), price);
        }
    }
}
