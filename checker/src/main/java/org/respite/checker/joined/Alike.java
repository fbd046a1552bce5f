package org.respite.checker.joined;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** Compares steps. Abort points and refuges may differ: they follow from the roads that are open now. */
final class Alike {

    private static final Moment NEVER = new Moment(0);

    private Alike() {}

    /** Whether two steps are the same act at the same time. */
    static boolean same(Step a, Step b) {
        return a.from().equals(b.from()) && a.to().equals(b.to()) && sameAct(a, b);
    }

    static boolean same(List<Step> a, List<Step> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two steps are the same act, whenever, and with the same load. */
    static boolean sameAct(Step a, Step b) {
        return bare(a, true).equals(bare(b, true));
    }

    /** Whether two steps are the same act, whenever, the first with no more goods than the second. */
    static boolean sameActWithLess(Step less, Step more) {
        return bare(less, false).equals(bare(more, false)) && isWithin(cargo(less), cargo(more));
    }

    /** Whether two steps are the same act at the same time, the first with no more goods than the second. */
    static boolean sameWithLess(Step less, Step more) {
        return less.from().equals(more.from()) && less.to().equals(more.to()) && sameActWithLess(less, more);
    }

    /** What is done but wait. */
    static List<Step> acts(List<Step> steps) {
        return steps.stream().filter(s -> !(s instanceof Step.Wait)).toList();
    }

    private static boolean isWithin(List<Cargo> less, List<Cargo> more) {
        Map<List<Object>, Long> left = new HashMap<>();
        more.forEach(c -> left.merge(List.of(c.item(), c.stock()), c.quantity(), Long::sum));
        less.forEach(c -> left.merge(List.of(c.item(), c.stock()), -c.quantity(), Long::sum));
        return left.values().stream().allMatch(units -> units >= 0);
    }

    private static List<Cargo> cargo(Step step) {
        return switch (step) {
            case Step.Load s -> s.cargo();
            case Step.Unload s -> s.cargo();
            case Step.Transfer s -> s.cargo();
            case Step.Travel _, Step.Wait _, Step.Inspect _, Step.Board _, Step.Alight _ -> List.of();
            case Step.Exit _, Step.Receive _, Step.Deliver _ -> List.of();
        };
    }

    /** The step without its times, refuge and, where not wanted, its goods. */
    private static Step bare(Step step, boolean withCargo) {
        var cargo = withCargo ? new ArrayList<>(cargo(step)) : new ArrayList<Cargo>();
        return switch (step) {
            case Step.Travel s -> new Step.Travel(s.road(), NEVER, NEVER, new Id.Place("any"), new Id.Place("any"));
            case Step.Wait s -> new Step.Wait(s.place(), NEVER, NEVER);
            case Step.Load s -> new Step.Load(s.place(), NEVER, NEVER, cargo);
            case Step.Unload s -> new Step.Unload(s.place(), NEVER, NEVER, cargo);
            case Step.Inspect s -> new Step.Inspect(s.place(), NEVER, NEVER);
            case Step.Transfer s -> new Step.Transfer(s.crossing(), NEVER, NEVER, cargo);
            case Step.Board s -> new Step.Board(s.group(), s.place(), NEVER, NEVER, s.families());
            case Step.Alight s -> new Step.Alight(s.group(), s.place(), NEVER, NEVER, s.families());
            case Step.Exit s -> new Step.Exit(s.group(), s.crossing(), NEVER, NEVER, s.families());
            case Step.Receive s -> new Step.Receive(s.handOver(), s.place(), NEVER, NEVER, s.persons());
            case Step.Deliver s -> new Step.Deliver(s.handOver(), s.place(), NEVER, NEVER, s.persons());
        };
    }
}
