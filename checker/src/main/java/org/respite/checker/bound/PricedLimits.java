package org.respite.checker.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.respite.model.proof.Counted;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Id;

/**
 * Reads published prices: each must name a limit of the scenario. Σ price × limit is the first part of the bound; limits
 * without a price take no part in it.
 */
final class PricedLimits {

    /** A price that is as good as a prohibition; larger ones are a fault. */
    private static final double LARGEST = 1e12;

    private final Scene scene;
    private final NeedDays needDays;
    private final double survivalFloor;
    final Duals duals;
    final UpperSum sum = new UpperSum();
    private final List<String> faults = new ArrayList<>();

    PricedLimits(Scene scene, NeedDays needDays, Proof proof) {
        this.scene = scene;
        this.needDays = needDays;
        this.survivalFloor = proof.floor();
        duals = new Duals(scene, proof.prices().size());
        if (!(survivalFloor >= 0 && survivalFloor <= 1)) {
            faults.add("the floor " + survivalFloor + " is not between 0 and 1");
        }
        proof.weightShare().forEach((fleet, share) -> {
            if (scene.findNumber(fleet).isEmpty() || !(share >= 0 && share <= 1)) {
                faults.add("the share by weight of fleet " + fleet + ": " + share);
            }
        });
        for (var price : proof.prices()) {
            if (!(price.each() >= 0 && price.each() <= LARGEST) || !take(price)) {
                faults.add(price.toString());
            }
        }
    }

    /** Prices that no limit of the scenario can have. */
    List<String> faults() {
        return faults;
    }

    private boolean take(Price price) {
        return switch (price) {
            case Price.OfSlots p -> slots(p);
            case Price.OfCrew(var fleet, int day, double each) -> crew(fleet, day, each);
            case Price.OfDuty(var fleet, int day, int divisor, double each) -> duty(fleet, day, divisor, each);
            case Price.OfQuota(int quota, double each) ->
                quota >= 0 && quota < duals.quota.length
                        && put(duals.quota, quota, each, scene.scenario.supply().quotas().get(quota).most());
            case Price.OfStock(var stock, double each) -> {
                int s = scene.findNumber(stock).orElse(-1);
                yield s >= 0 && put(duals.stock, s, each, scene.scenario.supply().stocks().get(s).quantity());
            }
            case Price.OfGroup(var group, double each) -> {
                int g = scene.findNumber(group).orElse(-1);
                yield g >= 0 && put(duals.group, g, each, scene.scenario.people().groups().get(g).goers().persons());
            }
            case Price.OfRoom(var place, double each) -> {
                int p = scene.findNumber(place).orElse(-1);
                yield p >= 0 && put(duals.room, p, each, Kinds.room(scene, p));
            }
            case Price.OfStore p -> store(p);
            case Price.OfYard(var crossing, int slot, double each) -> yard(crossing, slot, each);
            case Price.OfFloor(int need, double each) -> floor(need, each);
        };
    }

    private boolean put(double[] prices, int number, double each, double limit) {
        prices[number] += each;
        sum.add(each * limit);
        return true;
    }

    private boolean slots(Price.OfSlots price) {
        int number = (price.what() == Counted.INSPECTION ? scene.findInspection(price.of()) : scene.findNumber(price.of()))
                .orElse(-1);
        if (number < 0 || price.from() < 0 || price.from() >= price.to() || price.to() > scene.ticks.slots()) {
            return false;
        }
        var limit = limit(price.what(), price.of(), number);
        if (limit.isEmpty()) {
            return false;
        }
        duals.add(price.what(), number, price.from(), price.to(), price.each());
        sum.add(price.each() * limit.getAsDouble() * (price.to() - price.from()));
        return true;
    }

    /** What a slot holds; empty where there is no such limit, or the name is of something else. */
    private OptionalDouble limit(Counted what, Id of, int number) {
        double hours = scene.ticks.slotHours();
        return switch (what) {
            case ROAD -> of instanceof Id.Road ? some(scene.roads.get(number).freeCapacityPerHour() * hours) : none();
            case LOADING, UNLOADING -> {
                if (!(of instanceof Id.Place)) {
                    yield none();
                }
                var place = scene.places.get(number);
                var perHour = what == Counted.LOADING ? place.loadsPerHour() : place.unloadsPerHour();
                yield perHour.isPresent() ? some(perHour.getAsInt() * hours) : none();
            }
            case INSPECTION -> some(scene.scenario.network().inspections().get(number).trucksPerHour() * hours);
            case TRANSFER -> of instanceof Id.Crossing ? some(scene.crossings.get(number).transfersPerHour() * hours) : none();
            case EXITING -> of instanceof Id.Crossing ? some(scene.crossings.get(number).personsPerHour() * hours) : none();
            case FLEET -> of instanceof Id.Fleet ? some(scene.fleets.get(number).count()) : none();
        };
    }

    private boolean crew(Id.Fleet id, int day, double each) {
        int number = scene.findNumber(id).orElse(-1);
        if (number < 0 || day < 0 || day >= scene.dutyDays.size()) {
            return false;
        }
        var fleet = scene.fleets.get(number);
        int tick = scene.ticks.seconds();
        boolean wholeTicks = scene.dutyDays.stream()
                .allMatch(d -> d.from().second() % tick == 0 && d.to().second() % tick == 0);
        double ticks = (double) fleet.crewHours().toSeconds() / tick;
        duals.crew[number][day] += each;
        sum.add(each * fleet.count() * (wholeTicks ? Math.floor(ticks) : ticks));
        return true;
    }

    private boolean duty(Id.Fleet id, int day, int divisor, double each) {
        int number = scene.findNumber(id).orElse(-1);
        return number >= 0 && day >= 0 && day < scene.dutyDays.size() && divisor >= 1 && divisor <= Duals.DIVISORS
                && put(duals.duty[number][day], divisor, each, scene.fleets.get(number).count());
    }

    /**
     * Up to the end of a slot: taken + handed out ≤ brought. Of a day that goes on, what is handed out by then is at least
     * what is handed out in all, less what can be handed out after.
     */
    private boolean store(Price.OfStore price) {
        int place = scene.findNumber(price.place()).orElse(-1);
        int item = scene.findNumber(price.item()).orElse(-1);
        int slot = price.slot();
        if (place < 0 || item < 0 || slot < 0 || slot >= scene.ticks.slots()) {
            return false;
        }
        duals.addUntil(duals.store[place], item, slot, price.each());
        long begins = (long) slot * scene.ticks.perSlot() * scene.ticks.seconds();
        for (int day = 0; day < scene.days.size(); day++) {
            var window = scene.days.get(day);
            boolean over = window.to().second() <= begins;
            boolean counts = over || (price.today() && window.from().second() <= begins);
            double left = 0;
            for (int need : counts ? needDays.of(price.place(), price.item()) : List.<Integer>of()) {
                duals.handedOut[need][day] += price.each();
                left = Math.max(left, needDays.rateFrom(scene.needs.get(need), day, slot + 1));
            }
            sum.add(over ? 0 : price.each() * left);
        }
        return true;
    }

    /** Crossings that share a yard share its room. */
    private boolean yard(Id.Crossing id, int slot, double each) {
        int crossing = scene.findNumber(id).orElse(-1);
        if (crossing < 0 || slot < 0 || slot >= scene.ticks.slots() || !scene.crossings.get(crossing).isForCargo()) {
            return false;
        }
        var inside = scene.crossings.get(crossing).inside();
        duals.addUntil(duals.yard, scene.numberOf(inside), slot, each);
        long room = scene.crossings.stream()
                .filter(c -> c.isForCargo() && c.inside().equals(inside))
                .mapToLong(c -> c.yardRoomKilograms())
                .sum();
        sum.add(each * room);
        return true;
    }

    private boolean floor(int need, double each) {
        if (need < 0 || need >= scene.needs.size() || !needDays.isReachable(need) || !(needDays.survival(need) > 0)) {
            return false;
        }
        duals.floor[need] += each;
        sum.add(-each * survivalFloor);
        return true;
    }

    private static OptionalDouble some(double limit) {
        return OptionalDouble.of(limit);
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }
}
