package org.respite.formats.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.respite.formats.terms.StandingIsland.ReasonTold;
import org.respite.model.report.EntryId;
import org.respite.terms.render.ReasonWords;
import org.respite.terms.standing.Reason;

/** A tree of reasons, as much of it as is told; how many entries stand behind the rest is told too. */
final class ReasonCut {

    private final Extent extent;
    private final ReasonWords words;
    private final Set<EntryId> told = new LinkedHashSet<>();
    private int reasonsLeft;

    private ReasonCut(Extent extent, ReasonWords words) {
        this.extent = extent;
        this.words = words;
        this.reasonsLeft = extent.reasons();
    }

    /** The sentence alone. */
    static ReasonTold sentence(Reason reason, Extent extent, ReasonWords words) {
        return new ReasonCut(extent, words).told(reason, List.of(), Optional.empty(), OptionalInt.empty());
    }

    /** @param named receives the entries that are named */
    static ReasonTold tree(Reason reason, Extent extent, ReasonWords words, Set<EntryId> named) {
        var cut = new ReasonCut(extent, words);
        var tree = cut.told(reason);
        named.addAll(cut.told);
        int more = (int) reason.leaves().filter(e -> !cut.told.contains(e)).count();
        return more == 0 ? tree : new ReasonTold(tree.text(), tree.sentence(), tree.entries(), tree.because(), OptionalInt.of(more));
    }

    private ReasonTold told(Reason reason) {
        var entries = reason.entries().stream().limit(extent.entriesOfReason()).toList();
        told.addAll(entries);
        var because = new ArrayList<ReasonTold>();
        for (var behind : reason.because()) {
            if (reasonsLeft > 0) {
                reasonsLeft--;
                because.add(told(behind));
            }
        }
        return told(reason, entries, Optional.of(because), OptionalInt.empty());
    }

    private ReasonTold told(Reason reason, List<EntryId> entries, Optional<List<ReasonTold>> because, OptionalInt more) {
        return new ReasonTold(words.told(reason), extent.keys() ? Optional.of(SentenceTold.of(reason)) : Optional.empty(),
                entries.stream().map(EntryId::toString).toList(), because, more);
    }
}
