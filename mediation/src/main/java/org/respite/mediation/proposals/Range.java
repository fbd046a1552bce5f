package org.respite.mediation.proposals;

/**
 * What is known of the best that a proposal allows: a plan that reaches {@code low} was made, and none reaches more than
 * {@code high}.
 */
public record Range(double low, double high) {

    private static final double ROUNDING = 1e-6;

    public Range {
        high = Math.max(low, high);
    }

    public Order against(Range other) {
        double rounding = ROUNDING * Math.max(1, Math.max(Math.abs(low), Math.abs(other.low)));
        if (low > other.high + rounding) {
            return Order.MORE;
        }
        return high < other.low - rounding ? Order.LESS : Order.UNDECIDED;
    }

    /** How two proposals stand to each other in one respect. */
    public enum Order {
        MORE,
        LESS,
        /** The difference lies within the gaps: it cannot be told which is more. */
        UNDECIDED,
        /** They do not speak of the same people, needs or weights. */
        INCOMPARABLE;

        public Order reversed() {
            return switch (this) {
                case MORE -> LESS;
                case LESS -> MORE;
                case UNDECIDED -> UNDECIDED;
                case INCOMPARABLE -> INCOMPARABLE;
            };
        }
    }
}
