package org.respite.terms.standing;

import java.util.List;
import org.respite.model.report.ClosingCount;

/** For each window of a layout, why nothing more can come. */
interface Closure {

    /** Totals that take the place of the reports of their time, unless they are wider; they do not overlap. */
    List<ClosingCount> closings(int window);

    /** Whether the totals are wider than what is counted: of all who do it, where one of them is asked about. */
    boolean isWider();

    boolean isClosed(int window);

    /** Who watched where, in words. */
    List<Reason> watched(int window);
}
