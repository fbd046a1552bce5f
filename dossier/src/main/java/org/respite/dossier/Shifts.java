package org.respite.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.respite.dossier.statements.Statement;

/** Finds where a party's stance, or what it makes it depend on, is another than on an earlier day. */
final class Shifts {

    private Shifts() {}

    static List<Shift> of(List<Item<Statement>> statements) {
        var byIssue = new TreeMap<String, List<Item<Statement>>>();
        for (var item : statements) {
            if (item.content().when().isPresent() && !item.confirmation().filter(c -> !c.accepted()).isPresent()) {
                byIssue.computeIfAbsent(item.content().holder().party() + "\n" + item.content().topic(), _ -> new ArrayList<>()).add(item);
            }
        }
        var result = new ArrayList<Shift>();
        for (var items : byIssue.values()) {
            items.sort(Comparator.comparing((Item<Statement> i) -> i.content().when().orElseThrow().first()).thenComparing(Item::id));
            for (int i = 1; i < items.size(); i++) {
                var before = items.get(i - 1);
                var after = items.get(i);
                if (isLater(before, after) && differs(before.content(), after.content())) {
                    result.add(new Shift(after.content().holder().party(), after.content().topic(), before.id(), after.id(),
                            before.content().holder().name().equals(after.content().holder().name())));
                }
            }
        }
        return result;
    }

    private static boolean isLater(Item<Statement> before, Item<Statement> after) {
        return before.content().when().orElseThrow().last().isBefore(after.content().when().orElseThrow().first());
    }

    /** A condition that one report leaves out is no shift; another condition is. */
    private static boolean differs(Statement before, Statement after) {
        boolean otherCondition = before.condition().isPresent() && after.condition().isPresent()
                && !before.condition().get().topics().equals(after.condition().get().topics());
        return before.stance() != after.stance() || otherCondition;
    }
}
