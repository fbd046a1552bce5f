package org.respite.operations.future;

import java.util.List;
import java.util.Optional;
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
    private final Plan plan;
    private final List<Tries> tries;
    private final List<Movement> movements;
    private final List<Handing> handings;
    private final WorthCurve curve;
    private final Optional<Rethinking> rethinking;

    /** @param granted what the plan achieves if every clearance is granted, as the checker measured it */
    public Simulation(Scenario scenario, Plan plan, Outcome granted, AccessModel model) {
        this(scenario, plan, granted, model, Optional.empty());
    }

    /**
     * @param granted what the plan achieves if every clearance is granted, as the checker measured it
     * @param dispatcher who plans the rest anew within each future; empty where nobody does
     */
    public Simulation(Scenario scenario, Plan plan, Outcome granted, AccessModel model, Optional<Dispatcher> dispatcher) {
        ground = new Ground(scenario);
        this.model = model;
        this.plan = plan;
        tries = TriesMaker.of(ground, plan, granted, model);
        movements = tries.stream().map(t -> t.planned().movement()).toList();
        handings = Handing.all(ground, plan, granted);
        curve = new WorthCurve(scenario);
        rethinking = dispatcher.map(d -> new Rethinking(ground, model, granted, d));
    }

    /** Whether somebody plans the rest anew within each future. */
    public boolean isPlannedAnew() {
        return rethinking.isPresent();
    }

    /** Of the plan, in the order in which futures tell of them. */
    public List<Movement> movements() {
        return movements;
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
        var run = new Run(ground, tries, new Conditions(ground, model, new Luck(seed, number)));
        return lived(run, rethinking.map(r -> r.live(run, plan, handings)).orElseGet(() -> {
            run.live(Run.NEVER);
            return handings;
        }));
    }

    private Lived lived(Run run, List<Handing> handings) {
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
        var did = rethinking.isPresent() ? run.movements() : movements;
        return new Lived(hasFloor ? OptionalDouble.of(floor) : OptionalDouble.empty(), worth, met, run.arrived, run.handOvers,
                did, days(did), run.fates(), run.brokeOff(), run.passages, run.outside);
    }

    private int[] days(List<Movement> movements) {
        return movements.stream().mapToInt(m -> ground.day(m.start().second())).toArray();
    }
}
