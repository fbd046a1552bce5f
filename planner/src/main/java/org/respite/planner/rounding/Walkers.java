package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.respite.model.quantity.Families;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.Wave;

/** Gives waves whole families; then lets families that are left join waves where every limit has room. */
final class Walkers {

    /** Families that go in one wave. */
    record Walk(Wave wave, Families families) {}

    private Walkers() {}

    /**
     * Whole families in waves.
     *
     * @param load what everything else uses; the waves are added to it
     */
    static List<Walk> walk(Problem problem, List<Loading.Walked> walked, FamilyPool pool, SolutionLoad load) {
        var usage = new Usage(problem);
        var byEnd = new ArrayList<>(walked);
        byEnd.sort(Comparator.comparingInt((Loading.Walked w) -> w.wave().end())
                .thenComparingInt(w -> w.wave().group().index()).thenComparingInt(w -> w.wave().start()));
        var families = new Families[byEnd.size()];
        for (int i = 0; i < families.length; i++) {
            var wave = byEnd.get(i).wave();
            long persons = (long) Math.floor(byEnd.get(i).persons() + 1e-6);
            families[i] = pool.take(wave.group().index(), Math.min(persons, room(problem, usage, wave, load)), Long.MAX_VALUE);
            add(usage, wave, families[i], load);
        }
        for (int i = 0; i < families.length; i++) {
            var wave = byEnd.get(i).wave();
            if (pool.persons(wave.group().index()) > 0) {
                var more = pool.take(wave.group().index(), room(problem, usage, wave, load), Long.MAX_VALUE);
                add(usage, wave, more, load);
                families[i] = families[i].plus(more);
            }
        }
        var walks = new ArrayList<Walk>();
        for (int i = 0; i < families.length; i++) {
            if (families[i].persons() > 0) {
                walks.add(new Walk(byEnd.get(i).wave(), families[i]));
            }
        }
        return walks;
    }

    private static void add(Usage usage, Wave wave, Families families, SolutionLoad load) {
        long persons = families.persons();
        usage.ofPerson(wave, (limit, index, amount) -> load.add(limit, index, amount * persons));
    }

    private static long room(Problem problem, Usage usage, Wave wave, SolutionLoad load) {
        record Used(Limit limit, int index) {}
        var own = new HashMap<Used, Double>();
        usage.ofPerson(wave, (limit, index, amount) -> own.merge(new Used(limit, index), amount, Double::sum));
        double[] room = {Long.MAX_VALUE / 4.0};
        own.forEach((used, each) -> {
            if (Limits.isDirect(used.limit) && used.limit != Limit.GROUP) {
                double left = problem.limits().of(used.limit)[used.index] - load.of(used.limit)[used.index];
                room[0] = Math.min(room[0], Math.max(0, left) / each);
            }
        });
        return (long) Math.floor(room[0] + 1e-6);
    }
}
