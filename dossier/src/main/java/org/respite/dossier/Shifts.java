package org.respite.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.respite.dossier.statements.Statement;

/** Finds where a party's stance, or what it makes it depend on, is another than on an earlier day. */
final class Shifts {

    private Shifts() {}

    static List<Shift> of(List<Item<Statement>> statements) {
        var byIssue = new TreeMap<String, List<Item<Statement>>>();
        for (var item : statements) {
            if (item.content().when().isPresent() && !item.isRefused()) {
                byIssue.computeIfAbsent(item.content().holder().party() + "\n" + item.content().topic(), _ -> new ArrayList<>()).add(item);
            }
        }
        var result = new ArrayList<Shift>();
        byIssue.values().forEach(items -> addShifts(items, result));
        return result;
    }

    /** A voice that nobody had on the day before on which the party spoke. */
    private static void addShifts(List<Item<Statement>> items, List<Shift> result) {
        var days = new TreeMap<LocalDate, List<Item<Statement>>>();
        items.forEach(item -> days.computeIfAbsent(item.content().when().orElseThrow().first(), _ -> new ArrayList<>()).add(item));
        var before = List.<Item<Statement>>of();
        for (var day : days.values()) {
            for (var item : day) {
                if (!before.isEmpty() && before.stream().allMatch(b -> differs(b.content(), item.content()))) {
                    var earlier = before.stream().filter(b -> isSameVoice(b, item)).findFirst().orElse(before.getLast());
                    result.add(new Shift(item.content().holder().party(), item.content().topic(), earlier.id(), item.id(), isSameVoice(earlier, item)));
                }
            }
            before = day;
        }
    }

    private static boolean isSameVoice(Item<Statement> one, Item<Statement> other) {
        return one.content().holder().name().equals(other.content().holder().name());
    }

    /** A condition that one report leaves out is no shift; another condition is. */
    private static boolean differs(Statement before, Statement after) {
        boolean otherCondition = before.condition().isPresent() && after.condition().isPresent()
                && !before.condition().get().topics().equals(after.condition().get().topics());
        return before.stance() != after.stance() || otherCondition;
    }
}
