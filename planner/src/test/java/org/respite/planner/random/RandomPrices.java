package org.respite.planner.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.respite.model.proof.Counted;
import org.respite.model.proof.Price;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Scenario;

/** Prices of nobody's making. The same chance gives the same prices. */
final class RandomPrices {

    private RandomPrices() {}

    /** The prices, some of them gone, smaller or larger. */
    static List<Price> disturbed(List<Price> prices, Random random) {
        double[] factors = {0, 0.5, 1, 1, 1, 2, 10};
        var disturbed = new ArrayList<Price>();
        prices.forEach(p -> disturbed.add(times(p, factors[random.nextInt(factors.length)])));
        return disturbed;
    }

    /** Prices up to {@code scale} of limits that the world has. */
    static List<Price> drawn(Scenario world, int count, double scale, Random random) {
        var drawn = new ArrayList<Price>();
        while (drawn.size() < count) {
            drawn.add(one(world, scale * random.nextDouble(), random));
        }
        return drawn;
    }

    private static Price one(Scenario world, double each, Random random) {
        var network = world.network();
        var supply = world.supply();
        var fleet = any(supply.fleets(), random).id();
        int slots = world.calendar().slots();
        int from = random.nextInt(slots);
        int to = from + 1 + random.nextInt(slots - from);
        return switch (random.nextInt(9)) {
            case 0 -> new Price.OfSlots(Counted.ROAD, any(network.roads(), random).id(), from, to, each);
            case 1 -> new Price.OfSlots(Counted.FLEET, fleet, from, to, each);
            case 2 -> new Price.OfCrew(fleet, random.nextInt(world.calendar().dutyDays().size()), each);
            case 3 -> new Price.OfDuty(fleet, random.nextInt(world.calendar().dutyDays().size()), 1 + random.nextInt(4), each);
            case 4 -> new Price.OfStock(any(supply.stocks(), random).id(), each);
            case 5 -> new Price.OfRoom(any(network.places(), random).id(), each);
            case 6 -> store(any(supply.needs(), random), from, random.nextBoolean(), each);
            case 7 -> world.people().groups().isEmpty()
                    ? store(any(supply.needs(), random), slots - 1, true, each)
                    : new Price.OfGroup(any(world.people().groups(), random).id(), each);
            default -> crossing(world, from, to, each, random);
        };
    }

    private static Price crossing(Scenario world, int from, int to, double each, Random random) {
        var crossings = world.network().crossings();
        if (crossings.isEmpty()) {
            return new Price.OfStock(any(world.supply().stocks(), random).id(), each);
        }
        Id.Crossing crossing = any(crossings, random).id();
        return random.nextBoolean()
                ? new Price.OfSlots(Counted.TRANSFER, crossing, from, to, each)
                : new Price.OfSlots(Counted.EXITING, crossing, from, to, each);
    }

    private static Price store(Need need, int slot, boolean today, double each) {
        return new Price.OfStore(need.place(), need.item(), slot, today, each);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Price times(Price price, double factor) {
        double each = price.each() * factor;
        return switch (price) {
            case Price.OfSlots p -> new Price.OfSlots(p.what(), p.of(), p.from(), p.to(), each);
            case Price.OfCrew p -> new Price.OfCrew(p.fleet(), p.day(), each);
            case Price.OfDuty p -> new Price.OfDuty(p.fleet(), p.day(), p.divisor(), each);
            case Price.OfQuota p -> new Price.OfQuota(p.quota(), each);
            case Price.OfStock p -> new Price.OfStock(p.stock(), each);
            case Price.OfGroup p -> new Price.OfGroup(p.group(), each);
            case Price.OfRoom p -> new Price.OfRoom(p.place(), each);
            case Price.OfStore p -> new Price.OfStore(p.place(), p.item(), p.slot(), p.today(), each);
            case Price.OfYard p -> new Price.OfYard(p.crossing(), p.slot(), each);
            case Price.OfFloor p -> new Price.OfFloor(p.need(), each);
        };
    }
}
