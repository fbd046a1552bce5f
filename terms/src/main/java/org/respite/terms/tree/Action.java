package org.respite.terms.tree;

import java.util.List;

/** What somebody may do. */
public sealed interface Action {

    /** End the stage, or all of it. */
    record End(boolean whole) implements Action {}

    /** Suspend or withhold what other clauses owe. */
    record Hold(boolean withhold, List<String> clauses) implements Action {

        public Hold {
            clauses = List.copyOf(clauses);
        }
    }

    /** Anything else, in its own words. */
    record Deed(String words) implements Action {}
}
