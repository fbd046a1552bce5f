package org.respite.formats.report;

import java.util.List;

/** What the independent checker said of the plan. */
public sealed interface Verdict {

    /** Every rule holds. */
    record Accepted() implements Verdict {}

    /**
     * Some rules do not hold.
     *
     * @param findings in words, as the checker wrote them
     */
    record Refused(List<String> findings) implements Verdict {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** The checker was not asked, or its answer is not known here. */
    record NotChecked() implements Verdict {}
}
