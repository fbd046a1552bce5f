package org.respite.mediation.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.mediation.advice.OneMore.Kind;
import org.respite.mediation.price.OldPrices;
import org.respite.mediation.price.Reach;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;
import org.respite.planner.Valuation;

/**
 * Asks of each thing in a scenario what one more unit of it is worth: first by the prices of the fractional plan, which
 * bound what can be gained, then, for the few that promise most, by solving again with the unit.
 *
 * <p>A price is the slope of the best worth at today's limits (Dantzig 1963, chapter 12): it holds for a small change and
 * promises too much for a large one, never too little. Solving again says how much of the promise a whole unit keeps. Not
 * supported: whole vehicles and whole families, which the fractional plan divides; two units of different kinds at once,
 * which can be worth more or less than both apart.
 */
public final class Adviser {

    private static final double NOTHING = 1e-7;
    /** A floor that rises by less decides nothing. */
    private static final double FLOOR_STEP = 1e-3;

    /** Who raises the survival floor comes first, as in every plan; then by worth. */
    private static final Comparator<Worth> MATTERS_MOST = Comparator.comparingDouble(
                    (Worth w) -> -Math.floor(Math.max(0, w.knownFloor()) / FLOOR_STEP))
            .thenComparingDouble(w -> -w.known())
            .thenComparing(w -> w.unit().words());

    private final Scenario scenario;
    private final Terms terms;
    private final PlannerControl control;

    /**
     * What is asked.
     *
     * @param gap share of the bound at which solving ends
     * @param laneUnits passenger-car units an hour that one more lane lets in
     * @param mostPriced how many of the units with a price are looked at, and how many that open a time
     * @param mostSolved how many of these are solved again
     */
    public record Terms(double gap, double laneUnits, int mostPriced, int mostSolved) {}

    private Adviser(Scenario scenario, Terms terms, PlannerControl control) {
        this.scenario = scenario;
        this.terms = terms;
        this.control = control;
    }

    public static Advice advise(Scenario scenario, Terms terms, PlannerControl control) {
        return new Adviser(scenario, terms, control).advice();
    }

    private Advice advice() {
        var units = Units.of(scenario, terms.laneUnits());
        try (var valuation = Valuation.of(scenario, terms.gap(), control)) {
            var prices = new OldPrices(valuation.value().proof(), valuation.floorProof());
            var touched = touched(prices.ofWorth());
            var floorTouched = touched(prices.ofFloor());
            var limits = units.stream()
                    .filter(u -> !u.kind().opensTime() && (touched.containsKey(key(u)) || floorTouched.containsKey(key(u))))
                    .sorted(Comparator.comparingDouble(u -> -touched.getOrDefault(key(u), 0.0)))
                    .toList();
            var times = units.stream().filter(u -> u.kind().opensTime()).toList();
            int candidates = limits.size() + times.size();
            var looked = Stream.of(limits, times).flatMap(list -> list.stream().limit(terms.mostPriced())).toList();
            var priced = priced(valuation, prices, floorTouched, looked);
            int ended = priced.size();
            priced.removeIf(w -> w.byPrice() <= NOTHING * Math.max(1, valuation.value().bound()) && w.floorByPrice() <= NOTHING);
            priced.sort(MATTERS_MOST);
            int solved = solveAgain(valuation, priced);
            priced.sort(MATTERS_MOST);
            boolean complete = ended == looked.size() && solved == Math.min(terms.mostSolved(), priced.size());
            return new Advice(
                    valuation.value().floor(), valuation.value().highestFloor(), valuation.value().worth(),
                    valuation.value().bound(), priced, units.size(), units.size() - candidates + ended - priced.size(),
                    candidates - ended, complete);
        }
    }

    private List<Worth> priced(
            Valuation valuation, OldPrices prices, Map<Key, Double> floorTouched, List<OneMore> units) {
        double floor = valuation.value().floor();
        var reach = Reach.of(scenario);
        double bound = prices.ofWorthOf(scenario, reach).at(floor);
        double floorBound = prices.floorBound(scenario, reach);
        var list = new ArrayList<Worth>();
        for (var unit : units) {
            if (control.stopRequested()) {
                break;
            }
            control.progress(new Progress("by price: " + unit.words(), valuation.value().worth(), valuation.value().bound()));
            var more = unit.scenario().get();
            var there = unit.kind().opensTime() ? Reach.of(more) : reach;
            boolean floorToo = unit.kind().opensTime() || floorTouched.containsKey(key(unit));
            var then = prices.ofWorthOf(more, there);
            list.add(new Worth(
                    unit, then.at(floor) - bound, then.saysSomething(floor),
                    floorToo ? prices.floorBound(more, there) - floorBound : 0, Optional.empty()));
        }
        return list;
    }

    /** Answers how many were solved. */
    private int solveAgain(Valuation valuation, List<Worth> worths) {
        var now = valuation.value();
        int solved = 0;
        while (solved < Math.min(terms.mostSolved(), worths.size()) && !control.stopRequested()) {
            var worth = worths.get(solved);
            control.progress(new Progress("solved again: " + worth.unit().words(), now.worth(), now.bound()));
            var more = worth.unit().scenario().get();
            var then = valuation.valueOf(more);
            double floorGain = worth.floorByPrice() > NOTHING ? valuation.highestFloorOf(more) - now.highestFloor() : 0;
            if (control.stopRequested()) {
                break;
            }
            worths.set(solved, new Worth(worth.unit(), worth.byPrice(), worth.isBounded(), worth.floorByPrice(), Optional.of(new Worth.Solved(
                    then.worth() - now.worth(), then.worth() - now.bound(), then.bound() - now.worth(),
                    Math.max(0, floorGain)))));
            solved++;
        }
        return solved;
    }

    private record Key(Kind kind, Id of) {}

    private static Key key(OneMore unit) {
        return new Key(unit.kind(), unit.of());
    }

    /** What has a price, with the sum of its prices as a first guess of how much it matters. */
    private Map<Key, Double> touched(Proof proof) {
        var sums = new HashMap<Key, Double>();
        for (var price : proof.prices()) {
            findKey(price).ifPresent(key -> sums.merge(key, price.each(), Double::sum));
        }
        return sums;
    }

    private Optional<Key> findKey(Price price) {
        return switch (price) {
            case Price.OfSlots p -> switch (p.what()) {
                case ROAD -> Optional.of(new Key(Kind.LANE, p.of()));
                case INSPECTION -> Optional.of(new Key(Kind.INSPECTION, p.of()));
                case TRANSFER -> Optional.of(new Key(Kind.BAY, p.of()));
                case FLEET -> Optional.of(new Key(Kind.VEHICLE, p.of()));
                case LOADING -> Optional.of(new Key(Kind.LOADING, p.of()));
                case UNLOADING -> Optional.of(new Key(Kind.UNLOADING, p.of()));
                case EXITING -> Optional.of(new Key(Kind.EXITING, p.of()));
            };
            case Price.OfCrew p -> Optional.of(new Key(Kind.VEHICLE, p.fleet()));
            case Price.OfDuty p -> Optional.of(new Key(Kind.VEHICLE, p.fleet()));
            case Price.OfQuota p -> Optional.of(new Key(Kind.LIST, scenario.supply().quotas().get(p.quota()).crossing()));
            case Price.OfStock p -> Optional.of(new Key(Kind.STOCK, p.stock()));
            case Price.OfRoom p -> Optional.of(new Key(Kind.RECEPTION, p.place()));
            case Price.OfGroup _, Price.OfStore _, Price.OfYard _, Price.OfFloor _ -> Optional.empty();
        };
    }
}
