package org.respite.checker;

/** Rules that are judged together. */
interface RuleFamily {

    /** Adds a finding for each breach; leaves alone what unknown names make undecidable, for these have their own. */
    void check(Case judged, Findings findings);
}
