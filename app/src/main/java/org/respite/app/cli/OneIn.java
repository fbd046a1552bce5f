package org.respite.app.cli;

/** Shares in words that need no statistics. */
final class OneIn {

    private OneIn() {}

    /** Such as “1 in 6”, “4 in 10” or “all but 1 in 20”. */
    static String words(double share) {
        if (share < 0.002) {
            return "fewer than 1 in 500";
        }
        if (share > 0.998) {
            return "all but fewer than 1 in 500";
        }
        if (share < 0.28) {
            return "1 in " + Math.round(1 / share);
        }
        return share > 0.92 ? "all but 1 in " + Math.round(1 / (1 - share)) : Math.round(10 * share) + " in 10";
    }
}
