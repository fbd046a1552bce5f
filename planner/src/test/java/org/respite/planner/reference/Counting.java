package org.respite.planner.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Calendar;
import org.respite.model.scenario.Quota;

/**
 * How capacities are counted on the grid.
 *
 * @param rateTicks ticks that share what a rate lets begin in them
 * @param walkersSpread ticks over which people on their own depart
 * @param passing what a movement that passes a crossing counts for
 */
public record Counting(int rateTicks, int walkersSpread, Passing passing) {

    /** Which quotas count a movement. */
    public enum Passing {
        /** Those in whose window its first member passes. */
        OF_THE_FIRST,
        /** Those in whose window anybody of a whole spread passes. */
        OF_ANYBODY,
        /** Those in whose window the first of any movement passes in which this may be the last. */
        OF_ANY_FIRST
    }

    /** As the planner counts: everything by slot. */
    static Counting bySlot(Calendar calendar) {
        int perSlot = (int) (calendar.slot().toSeconds() / calendar.tick().toSeconds());
        return new Counting(perSlot, perSlot, Passing.OF_THE_FIRST);
    }

    /** Rates are kept in each stretch of so many ticks as a whole, and everybody departs alone. */
    public static Counting inFavour(int ticks) {
        return new Counting(ticks, 1, Passing.OF_ANY_FIRST);
    }

    /** Rates are kept in each tick, and people on their own depart over so many. */
    public static Counting against(int ticks) {
        return new Counting(1, ticks, Passing.OF_ANYBODY);
    }

    /** A limit on what passes in some ticks. */
    record Cap(String name, double most, Quota.Subject subject) {}

    /** The limits that count what passes a crossing at a tick. */
    List<Cap> caps(Rules rules, Id.Crossing crossing, int tick) {
        var all = rules.scenario.supply().quotas().stream()
                .filter(q -> q.crossing().equals(crossing))
                .toList();
        var caps = new ArrayList<Cap>();
        switch (passing) {
            case OF_THE_FIRST -> all.stream()
                    .filter(q -> q.window().contains(rules.at(tick)))
                    .forEach(q -> caps.add(cap(List.of(q))));
            case OF_ANYBODY -> all.stream()
                    .filter(q -> q.window().overlaps(rules.at(tick), rules.at(tick + Math.max(walkersSpread, 1))))
                    .forEach(q -> caps.add(cap(List.of(q))));
            case OF_ANY_FIRST -> runs(all).stream()
                    .filter(run -> holds(rules, run, tick))
                    .forEach(run -> caps.add(cap(run)));
        }
        return caps;
    }

    /** Whether all of the last ticks in which the first may have passed lie in the windows. */
    private boolean holds(Rules rules, List<Quota> run, int tick) {
        var windows = new Window(run.getFirst().window().from(), run.getLast().window().to());
        int first = Math.max(0, tick - rateTicks + 1);
        return windows.contains(rules.at(first)) && windows.contains(rules.at(tick));
    }

    private static Cap cap(List<Quota> run) {
        var name = run.stream().map(q -> q.subject() + " " + q.window()).collect(Collectors.joining(", "));
        return new Cap("quota " + name, run.stream().mapToLong(Quota::most).sum(), run.getFirst().subject());
    }

    /** Single quotas, and those of one subject whose windows follow each other without a gap. */
    private static List<List<Quota>> runs(List<Quota> quotas) {
        var runs = new ArrayList<List<Quota>>();
        quotas.forEach(q -> runs.add(List.of(q)));
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            for (var next : quotas) {
                var last = run.getLast();
                if (last.subject().equals(next.subject()) && last.window().to().equals(next.window().from())) {
                    var longer = new ArrayList<>(run);
                    longer.add(next);
                    runs.add(longer);
                }
            }
        }
        return runs;
    }
}
