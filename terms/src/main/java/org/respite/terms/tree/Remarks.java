package org.respite.terms.tree;

import java.util.List;
import java.util.Set;

/**
 * What stands below a line about it.
 *
 * @param claimedBy sides that say this was agreed, where the others do not confirm it
 * @param open what was left open by agreement
 * @param reportedAs names by which reports speak of it
 * @param countedBy whose count decides, for this clause alone
 * @param measuredBy counts that show how a point stands
 */
public record Remarks(
        List<String> sources,
        List<String> claimedBy,
        Set<Topic> open,
        List<String> reportedAs,
        List<String> owedTo,
        List<String> countedBy,
        List<String> measuredBy,
        List<String> notes) {

    public static final Remarks NONE =
            new Remarks(List.of(), List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Remarks {
        sources = List.copyOf(sources);
        claimedBy = List.copyOf(claimedBy);
        open = Set.copyOf(open);
        reportedAs = List.copyOf(reportedAs);
        owedTo = List.copyOf(owedTo);
        countedBy = List.copyOf(countedBy);
        measuredBy = List.copyOf(measuredBy);
        notes = List.copyOf(notes);
    }

    /** Whether the parties chose to leave this open; {@link Topic#EVERYTHING} answers every question. */
    public boolean leavesOpen(Topic topic) {
        return open.contains(topic) || open.contains(Topic.EVERYTHING);
    }
}
