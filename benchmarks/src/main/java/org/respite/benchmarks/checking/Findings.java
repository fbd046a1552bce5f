package org.respite.benchmarks.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with a result; amounts may differ by rounding. */
final class Findings {

    private static final int MOST = 50;

    private final double tolerance;
    private final List<String> found = new ArrayList<>();

    /** Amounts may exceed a limit by this share of it, and by this much. */
    Findings(double tolerance) {
        this.tolerance = tolerance;
    }

    /** A finding, where {@code amount} is more than {@code limit}. */
    void atMost(double amount, double limit, String what, Object... where) {
        if (!(amount <= limit + tolerance * Math.max(1, Math.abs(limit)))) {
            add(what + ": " + amount + " where " + limit + " is the most", where);
        }
    }

    /** A finding, where the amount is no whole number. */
    void whole(double amount, String what, Object... where) {
        if (Math.abs(amount - Math.rint(amount)) > tolerance) {
            add(what + ": " + amount + " is not whole", where);
        }
    }

    void add(String text, Object... where) {
        if (found.size() < MOST) {
            found.add(String.format(Locale.ROOT, text.replace("%", "%%").replace("{}", "%s"), where));
        }
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
