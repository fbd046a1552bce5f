package org.respite.terms.tree;

import java.util.List;
import java.util.OptionalLong;

/** How much of what is owed. */
public record Quantity(Bound bound, List<Part> parts) {

    public Quantity {
        parts = List.copyOf(parts);
    }

    /** Without a word it is the least that is owed: who delivers more has kept it. */
    public enum Bound {
        AT_LEAST,
        AT_MOST,
        EXACTLY
    }

    /** So many of one count; without a number the amount is left open. */
    public record Part(OptionalLong amount, String count) {}
}
