package org.respite.operations.future;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.respite.checker.WorthCurve;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;
import org.respite.operations.access.AccessModel;
import org.respite.operations.chance.Luck;

/**
 * A plan in many futures: a seeded discrete-event run of its movements under access as it was. A plan that the checker
 * refuses has no futures: names must be those of the scenario.
 */
public final class Simulation {

    private final Ground ground;
    private final AccessModel model;
    private final List<Tries> tries;
    private final int vehicles;
    private final List<Handing> handings;
    private final WorthCurve curve;

    /** @param granted what the plan achieves if every clearance is granted, as the checker measured it */
    public Simulation(Scenario scenario, Plan plan, Outcome granted, AccessModel model) {
        ground = new Ground(scenario);
        this.model = model;
        tries = TriesMaker.of(ground, plan, granted, model);
        vehicles = tries.stream().flatMapToInt(t -> Arrays.stream(t.planned().vehicles())).max().orElse(-1) + 1;
        handings = new ArrayList<>();
        for (int i = 0; i < scenario.supply().needs().size(); i++) {
            handings.add(new Handing(ground, plan, scenario.supply().needs().get(i), granted.needs().get(i).reachable()));
        }
        curve = new WorthCurve(scenario);
    }

    /** In the order in which results tell of them. */
    public List<Movement> movements() {
        return tries.stream().map(t -> t.planned().movement()).toList();
    }

    /** The day of the calendar on which a movement begins. */
    public int day(int movement) {
        return tries.get(movement).planned().day();
    }

    /** Futures 0 to {@code count}, which do not depend on how many processors share the work. */
    public List<Lived> futures(long seed, int count) {
        return futures(seed, 0, count);
    }

    /** So many futures from one on. */
    public List<Lived> futures(long seed, int first, int count) {
        return IntStream.range(first, first + count).parallel().mapToObj(i -> future(seed, i)).toList();
    }

    public Lived future(long seed, int number) {
        var run = new Run(ground, tries, vehicles, new Conditions(ground, model, new Luck(seed, number)));
        run.live();
        double worth = run.worthOfPeople;
        double floor = 1;
        boolean hasFloor = false;
        var met = new double[handings.size()][];
        for (int i = 0; i < met.length; i++) {
            var handing = handings.get(i);
            met[i] = handing.met(run.moved.get(handing.store));
            worth += handing.worth(met[i], curve);
            floor = Math.min(floor, handing.survivalCoverage(met[i]));
            hasFloor |= handing.countsForFloor();
        }
        return new Lived(hasFloor ? OptionalDouble.of(floor) : OptionalDouble.empty(), worth, met, run.arrived,
                run.handOvers, run.fates(), run.brokeOff(), run.passages, run.outside);
    }
}
