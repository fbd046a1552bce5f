package org.respite.formats.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.respite.formats.terms.StandingIsland.ReasonTold;
import org.respite.model.report.EntryId;
import org.respite.terms.standing.Reason;

/** A tree of reasons, as much of it as is told; how many entries stand behind the rest is told too. */
final class ReasonCut {

    private final int mostEntries;
    private final Set<EntryId> told = new LinkedHashSet<>();
    private int reasonsLeft;

    private ReasonCut(int mostReasons, int mostEntries) {
        this.reasonsLeft = mostReasons;
        this.mostEntries = mostEntries;
    }

    /** The sentence alone. */
    static ReasonTold sentence(Reason reason) {
        return new ReasonTold(reason.text(), List.of(), Optional.empty(), OptionalInt.empty());
    }

    /**
     * @param mostReasons in all of the tree
     * @param mostEntries named by one reason
     * @param named receives the entries that are named
     */
    static ReasonTold tree(Reason reason, int mostReasons, int mostEntries, Set<EntryId> named) {
        var cut = new ReasonCut(mostReasons, mostEntries);
        var tree = cut.told(reason);
        named.addAll(cut.told);
        int more = (int) reason.leaves().filter(e -> !cut.told.contains(e)).count();
        return more == 0 ? tree : new ReasonTold(tree.text(), tree.entries(), tree.because(), OptionalInt.of(more));
    }

    private ReasonTold told(Reason reason) {
        var entries = reason.entries().stream().limit(mostEntries).toList();
        told.addAll(entries);
        var because = new ArrayList<ReasonTold>();
        for (var behind : reason.because()) {
            if (reasonsLeft > 0) {
                reasonsLeft--;
                because.add(told(behind));
            }
        }
        return new ReasonTold(reason.text(), entries.stream().map(EntryId::toString).toList(), Optional.of(because), OptionalInt.empty());
    }
}
