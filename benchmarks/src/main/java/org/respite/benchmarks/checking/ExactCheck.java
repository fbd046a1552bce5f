package org.respite.benchmarks.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.benchmarks.instance.ExactInstance;
import org.respite.benchmarks.result.TimedEntry;

/**
 * Judges movements in exact time: at every instant no more people leave a place than are there, no road takes more than its
 * rate, and nobody is on one that is not open. Between two instants at which somebody begins or ends to enter or to arrive,
 * numbers grow evenly, so it is enough to look at those instants.
 */
final class ExactCheck {

    private static final double MILLIS = 1000;
    private static final double MILLIS_PER_HOUR = 3_600_000;

    private final ExactInstance instance;
    private final Findings findings;
    private final Map<Integer, List<Change>> changes = new HashMap<>();
    private double out;
    private double outMillis;
    private double lastMillis;

    private ExactCheck(ExactInstance instance, Findings findings) {
        this.instance = instance;
        this.findings = findings;
    }

    /** From an instant on, so many more persons a millisecond come to a place. */
    private record Change(double millis, double rate) {}

    /** The cost is Σ time at which persons are out, in slots of the instance, and of the penalty for the others. */
    static Verdict check(ExactInstance instance, List<TimedEntry> entries, Findings findings) {
        return new ExactCheck(instance, findings).verdict(entries);
    }

    private Verdict verdict(List<TimedEntry> entries) {
        for (var origin : instance.common().origins()) {
            if (instance.common().exits().contains(origin.place())) {
                out += origin.persons();
            }
        }
        var byRoad = new HashMap<Integer, List<TimedEntry>>();
        for (var entry : entries) {
            if (isPossible(entry)) {
                byRoad.computeIfAbsent(entry.road(), _ -> new ArrayList<>()).add(entry);
                enter(entry);
            }
        }
        byRoad.values().forEach(this::neverAtOnce);
        changes.forEach(this::neverNegative);
        double slotMillis = instance.grid().slotSeconds() * MILLIS;
        double cost = outMillis / slotMillis + (instance.persons() - out) * instance.penalty();
        return new Verdict(findings.all(), cost, out, (int) Math.ceil(lastMillis / slotMillis) - 1);
    }

    private boolean isPossible(TimedEntry entry) {
        if (entry.road() < 0 || entry.road() >= instance.roads().size()
                || entry.toMillis() <= entry.fromMillis() || !(entry.persons() >= 0)) {
            findings.add("{} persons cannot enter road {} from {} ms", entry.persons(), entry.road(), entry.fromMillis());
            return false;
        }
        var road = instance.roads().get(entry.road());
        double length = entry.toMillis() - entry.fromMillis();
        double left = entry.toMillis() + road.travelSeconds() * MILLIS;
        findings.atMost(entry.persons(), road.vehiclesPerHour() * instance.personsPerVehicle() * length / MILLIS_PER_HOUR,
                "persons who enter road {} from {} ms", entry.road(), entry.fromMillis());
        findings.atMost(left, instance.grid().horizonSeconds() * MILLIS, "end of the way on road {} in ms", entry.road());
        if (instance.open().stream().noneMatch(span -> entry.fromMillis() >= span.from() * MILLIS && left <= span.to() * MILLIS)) {
            findings.add("road {} is not open from {} ms until {} ms", entry.road(), entry.fromMillis(), left);
        }
        return true;
    }

    private void enter(TimedEntry entry) {
        var road = instance.roads().get(entry.road());
        double rate = entry.persons() / (entry.toMillis() - entry.fromMillis());
        double travel = road.travelSeconds() * MILLIS;
        change(road.from(), entry.fromMillis(), entry.toMillis(), -rate);
        if (instance.common().exits().contains(road.from())) {
            findings.add("road {} is entered by persons who are out", entry.road());
        }
        if (instance.common().exits().contains(road.to())) {
            out += entry.persons();
            outMillis += entry.persons() * ((entry.fromMillis() + entry.toMillis()) / 2.0 + travel);
            lastMillis = Math.max(lastMillis, entry.toMillis() + travel);
        } else {
            change(road.to(), entry.fromMillis() + travel, entry.toMillis() + travel, rate);
        }
    }

    private void change(int place, double from, double to, double rate) {
        var here = changes.computeIfAbsent(place, _ -> new ArrayList<>());
        here.add(new Change(from, rate));
        here.add(new Change(to, -rate));
    }

    private void neverAtOnce(List<TimedEntry> ofRoad) {
        ofRoad.sort(Comparator.comparingLong(TimedEntry::fromMillis));
        for (int i = 1; i < ofRoad.size(); i++) {
            findings.atMost(ofRoad.get(i - 1).toMillis(), ofRoad.get(i).fromMillis(),
                    "end of an entry into road {}, in ms, before the next begins", ofRoad.get(i).road());
        }
    }

    private void neverNegative(int place, List<Change> here) {
        here.sort(Comparator.comparingDouble(Change::millis));
        double there = instance.common().origins().stream().filter(o -> o.place() == place).mapToDouble(o -> o.persons()).sum();
        double rate = 0;
        double last = 0;
        for (var change : here) {
            there += rate * (change.millis() - last);
            findings.atMost(-there, 0, "persons who left place {} until {} ms and were not there",
                    instance.common().places().get(place), change.millis());
            rate += change.rate();
            last = change.millis();
        }
    }
}
