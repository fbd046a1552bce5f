package org.respite.benchmarks.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.benchmarks.instance.Common;
import org.respite.benchmarks.instance.SlotNetwork;
import org.respite.benchmarks.result.Entry;

/** Judges who moves when: open roads, and nobody leaves a place who has not come there. */
final class PeopleCheck {

    private final Common common;
    private final SlotNetwork network;
    private final Findings findings;
    private final boolean whole;

    PeopleCheck(Common common, SlotNetwork network, Findings findings, boolean whole) {
        this.common = common;
        this.network = network;
        this.findings = findings;
        this.whole = whole;
    }

    /**
     * Checks one group.
     *
     * @param share of the persons of each origin who belong to it
     * @return persons who get out, by slot
     */
    double[] check(List<Entry> entries, double share) {
        int slots = network.slots();
        var balance = new HashMap<Integer, double[]>();
        for (var origin : common.origins()) {
            at(balance, origin.place())[0] += origin.persons() * share;
        }
        for (var entry : entries) {
            if (!isPossible(entry)) {
                continue;
            }
            var road = network.roads().get(entry.road());
            at(balance, road.from())[entry.slot()] -= entry.persons();
            at(balance, road.to())[entry.slot() + road.travelSlots()] += entry.persons();
        }
        var out = new double[slots];
        balance.forEach((place, change) -> {
            if (common.exits().contains(place)) {
                for (int slot = 0; slot < slots; slot++) {
                    out[slot] += change[slot];
                }
            } else {
                neverNegative(place, change);
            }
        });
        return out;
    }

    private double[] at(Map<Integer, double[]> balance, int place) {
        return balance.computeIfAbsent(place, _ -> new double[network.slots()]);
    }

    private boolean isPossible(Entry entry) {
        if (entry.road() < 0 || entry.road() >= network.roads().size() || entry.slot() < 0) {
            findings.add("road {} in slot {} does not exist", entry.road(), entry.slot());
            return false;
        }
        var road = network.roads().get(entry.road());
        if (!network.mayEnter(road, entry.slot())) {
            findings.add("road {} may not be entered in slot {}", entry.road(), entry.slot());
            return false;
        }
        if (common.exits().contains(road.from())) {
            findings.add("road {} is entered in slot {} by persons who are out", entry.road(), entry.slot());
        }
        if (!(entry.persons() >= 0)) {
            findings.add("road {} in slot {}: {} persons", entry.road(), entry.slot(), entry.persons());
            return false;
        }
        if (whole) {
            findings.whole(entry.persons(), "persons on road {} in slot {}", entry.road(), entry.slot());
        }
        return true;
    }

    private void neverNegative(int place, double[] change) {
        double there = 0;
        for (int slot = 0; slot < change.length; slot++) {
            there += change[slot];
            findings.atMost(-there, 0, "persons who left place {} until slot {} and were not there",
                    common.places().get(place), slot);
        }
    }
}
