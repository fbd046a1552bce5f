package org.respite.operations.choice;

/** What a candidate plan believes of access; each is made by the same planner, which raises the lowest survival coverage first. */
public enum Variation {
    /** That every clearance is granted. */
    WISH,
    /**
     * That what mostly arrives is worth more: each need counts by the share of it that came in futures of the wish. People who
     * move count as they do: nobody is worth less because others hold them up.
     */
    SURE_FIRST,
    /** That only a share arrives: more is asked for than is needed, by as much as did not come, at most three times. */
    MORE_ASKED,
    /** That what travels together is refused together: convoys of half the size. */
    SMALLER_CONVOYS,
    /** That windows close two hours earlier. */
    TIME_IN_HAND
}
