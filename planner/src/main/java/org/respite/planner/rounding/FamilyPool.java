package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.respite.model.quantity.Families;
import org.respite.planner.problem.Problem;

/** Families that have not been given a way to go yet, by group. */
final class FamilyPool {

    private final List<TreeMap<Integer, Long>> left = new ArrayList<>();

    /** @param gone those who went already, by the index of their group */
    FamilyPool(Problem problem, Map<Integer, Families> gone) {
        for (var group : problem.groups()) {
            var families = new TreeMap<>(group.group().goers().countBySize());
            gone.getOrDefault(group.index(), Families.NONE).countBySize()
                    .forEach((size, count) -> families.computeIfPresent(size, (s, left) -> Math.max(0, left - count)));
            left.add(families);
        }
    }

    /** Whole families, the largest first, of at most {@code persons} together and at most {@code largest} each. */
    Families take(int group, long persons, long largest) {
        Map<Integer, Long> taken = new HashMap<>();
        long room = persons;
        var sizes = left.get(group).keySet().stream().sorted(Comparator.reverseOrder()).toList();
        for (int size : sizes) {
            long count = size > largest ? 0 : Math.min(left.get(group).get(size), room / size);
            if (count > 0) {
                taken.put(size, count);
                left.get(group).merge(size, -count, Long::sum);
                room -= count * size;
            }
        }
        return new Families(taken);
    }

    long persons(int group) {
        return new Families(left.get(group)).persons();
    }
}
