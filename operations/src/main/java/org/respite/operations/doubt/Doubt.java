package org.respite.operations.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Prospect;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Scenario;
import org.respite.operations.access.AccessModel;
import org.respite.operations.future.Dispatcher;
import org.respite.operations.future.Fate;
import org.respite.operations.future.Lived;
import org.respite.operations.future.Simulation;

/**
 * What a plan comes to under doubt.
 *
 * @param futures how many were lived through
 * @param plannedAnew whether the rest was planned anew within each future
 * @param survivalFloor absent where no need counts for it
 * @param needs distributed by need, in the scenario's order, all days together
 * @param items distributed by item, in the scenario's order, all places and days together
 * @param groups persons who reach a destination or leave, by group
 * @param handOvers in how many futures each is made
 * @param movements of the plan
 * @param failures the most frequent first
 */
public record Doubt(
        long seed,
        int futures,
        boolean plannedAnew,
        AccessModel model,
        Range worth,
        Optional<Range> survivalFloor,
        List<Range> needs,
        List<Range> items,
        List<Range> groups,
        List<Integer> handOvers,
        int movements,
        Range done,
        List<Failure> failures,
        Safety safety,
        List<Day> days) {

    public Doubt {
        needs = List.copyOf(needs);
        items = List.copyOf(items);
        groups = List.copyOf(groups);
        handOvers = List.copyOf(handOvers);
        failures = List.copyOf(failures);
        days = List.copyOf(days);
    }

    /**
     * Lives through many futures; empty where the scenario has no figure to draw from.
     *
     * @param granted what the plan achieves if every clearance is granted, as the checker measured it
     * @param dispatcher who plans the rest anew within each future; empty where nobody does
     */
    public static Optional<Doubt> find(
            Scenario scenario, Plan plan, Outcome granted, Optional<Dispatcher> dispatcher, long seed, int futures) {
        var model = AccessModel.of(scenario);
        if (model.isEmpty() || futures == 0) {
            return Optional.empty();
        }
        var simulation = new Simulation(scenario, plan, granted, model, dispatcher);
        return Optional.of(of(scenario, granted, model, simulation, simulation.futures(seed, futures), seed));
    }

    /** The same where the futures are there already; at least one. */
    public static Doubt of(
            Scenario scenario, Outcome granted, AccessModel model, Simulation simulation, List<Lived> lived, long seed) {
        int days = scenario.calendar().days().size();
        var dayList = new ArrayList<Day>();
        for (int day = 0; day < days; day++) {
            dayList.add(day(scenario, granted, simulation, lived, day));
        }
        boolean hasFloor = lived.getFirst().survivalFloor().isPresent();
        return new Doubt(
                seed,
                lived.size(),
                simulation.isPlannedAnew(),
                model,
                range(lived, Lived::worth),
                hasFloor ? Optional.of(range(lived, l -> l.survivalFloor().orElse(1))) : Optional.empty(),
                ranges(scenario.supply().needs().size(), i -> range(lived, l -> Arrays.stream(l.met()[i]).sum())),
                scenario.supply().items().stream()
                        .map(item -> needsOf(scenario, item))
                        .map(needs -> range(lived, l -> Arrays.stream(needs).mapToDouble(i -> Arrays.stream(l.met()[i]).sum()).sum()))
                        .toList(),
                ranges(scenario.people().groups().size(), i -> range(lived, l -> Arrays.stream(l.arrived()[i]).sum())),
                IntStream.range(0, scenario.people().handOvers().size())
                        .map(i -> (int) lived.stream().filter(l -> l.handOvers()[i]).count())
                        .boxed()
                        .toList(),
                simulation.movements().size(),
                range(lived, l -> Arrays.stream(l.fates()).filter(Fate::isDone).count()),
                failures(lived, -1),
                safety(lived),
                dayList);
    }

    /** As a plan holds it. */
    public Prospect prospect(Scenario scenario) {
        var goods = IntStream.range(0, items.size())
                .mapToObj(i -> new Prospect.Of<>(scenario.supply().items().get(i).id(), items.get(i).amount()))
                .toList();
        var people = IntStream.range(0, groups.size())
                .mapToObj(i -> new Prospect.Of<>(scenario.people().groups().get(i).id(), groups.get(i).amount()))
                .toList();
        return new Prospect(seed, futures, plannedAnew, survivalFloor.map(Range::amount), worth.amount(), goods, people, done.amount());
    }

    /** What is the first thing to go wrong, the most frequent first. */
    public List<Failure> firstFailures() {
        return failures.stream().filter(f -> f.first() > 0).sorted(Comparator.comparingInt(Failure::first).reversed()).toList();
    }

    private static Day day(Scenario scenario, Outcome granted, Simulation simulation, List<Lived> lived, int day) {
        var goods = new ArrayList<Range>();
        var grantedGoods = new ArrayList<Double>();
        for (var item : scenario.supply().items()) {
            int[] of = needsOf(scenario, item);
            goods.add(range(lived, l -> Arrays.stream(of).mapToDouble(i -> l.met()[i][day]).sum()));
            grantedGoods.add(Arrays.stream(of).mapToDouble(i -> granted.needs().get(i).days().get(day).met()).sum());
        }
        return new Day(
                (int) IntStream.range(0, simulation.movements().size()).filter(m -> lived.getFirst().days()[m] == day).count(),
                range(lived, l -> l.done(day)),
                goods,
                grantedGoods,
                range(lived, l -> Arrays.stream(l.arrived()).mapToLong(byDay -> byDay[day]).sum()),
                granted.groups().stream().mapToLong(g -> g.arrivedByDay().get(day)).sum(),
                failures(lived, day),
                (int) lived.stream().filter(l -> l.brokeOff().orElse(-1) == day).count());
    }

    /** @param day of the calendar; below 0 for all */
    private static List<Failure> failures(List<Lived> lived, int day) {
        var counts = new long[Fate.values().length];
        var first = new int[counts.length];
        for (var life : lived) {
            boolean found = false;
            for (int m = 0; m < life.fates().length; m++) {
                var fate = life.fates()[m];
                if (fate.isFailure() && (day < 0 || life.days()[m] == day)) {
                    counts[fate.ordinal()]++;
                    first[fate.ordinal()] += found ? 0 : 1;
                    found = true;
                }
            }
        }
        return Arrays.stream(Fate.values())
                .filter(fate -> counts[fate.ordinal()] > 0)
                .map(fate -> new Failure(fate, counts[fate.ordinal()] / (double) lived.size(), first[fate.ordinal()]))
                .sorted(Comparator.comparingDouble(Failure::movements).reversed())
                .toList();
    }

    private static Safety safety(List<Lived> lived) {
        int withPersons = 0;
        int atClosings = 0;
        long most = 0;
        long longest = 0;
        long latest = 0;
        for (var life : lived) {
            long persons = 0;
            boolean late = false;
            for (var outside : life.outside()) {
                if (outside.atClosing()) {
                    late = true;
                    latest = Math.max(latest, outside.refugeSeconds());
                } else {
                    persons += outside.persons();
                    longest = Math.max(longest, outside.refugeSeconds());
                }
            }
            withPersons += persons > 0 ? 1 : 0;
            atClosings += late ? 1 : 0;
            most = Math.max(most, persons);
        }
        int breaks = (int) lived.stream().filter(l -> l.brokeOff().isPresent()).count();
        return new Safety(breaks, withPersons, most, longest, atClosings, latest);
    }

    private static int[] needsOf(Scenario scenario, Item item) {
        var needs = scenario.supply().needs();
        return IntStream.range(0, needs.size()).filter(i -> needs.get(i).item().equals(item.id())).toArray();
    }

    private static List<Range> ranges(int count, IntFunction<Range> of) {
        return IntStream.range(0, count).mapToObj(of).toList();
    }

    private static Range range(List<Lived> lived, ToDoubleFunction<Lived> value) {
        return Range.of(lived.stream().mapToDouble(value).toArray());
    }
}
