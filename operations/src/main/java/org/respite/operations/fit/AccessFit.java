package org.respite.operations.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.respite.model.scenario.PastMovement;

/**
 * What a log of past movements says of access, group by group.
 *
 * @param from the first day of which the log tells
 * @param to the last
 * @param groups the largest first
 */
public record AccessFit(LocalDate from, LocalDate to, List<MovementGroup> groups) {

    public AccessFit {
        groups = List.copyOf(groups);
    }

    /** @throws IllegalArgumentException where there is no movement */
    public static AccessFit of(List<PastMovement> movements, Grouping grouping) {
        var groups = new TreeMap<String, List<PastMovement>>();
        for (var movement : movements) {
            groups.computeIfAbsent(movement.authority() + "\n" + grouping.appliesTo(movement), key -> new ArrayList<>())
                    .add(movement);
        }
        var days = movements.stream().map(PastMovement::date).sorted().toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no movement, no fit");
        }
        return new AccessFit(days.getFirst(), days.getLast(), groups.values().stream()
                .map(group -> new MovementGroup(
                        group.getFirst().authority(), grouping.appliesTo(group.getFirst()), days.getFirst(), days.getLast(), group))
                .sorted(Comparator.comparingInt((MovementGroup group) -> group.movements().size()).reversed())
                .toList());
    }
}
