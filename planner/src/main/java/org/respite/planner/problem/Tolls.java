package org.respite.planner.problem;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What trips and waves pay for limits to others who are planned apart: to the people who move as a flow. The same in every
 * programme and at all its prices.
 */
public final class Tolls {

    /** Nobody is planned apart. */
    public static final Tolls NONE = new Tolls(Map.of());

    private final Map<Limit, double[]> each = new EnumMap<>(Limit.class);

    /** By limit and index; limits that are left out cost nothing. */
    public Tolls(Map<Limit, double[]> each) {
        each.forEach((limit, tolls) -> this.each.put(limit, tolls.clone()));
    }

    public boolean isNone() {
        return each.isEmpty();
    }

    /** The toll of one unit of use. */
    public double of(Limit limit, int index) {
        var tolls = each.get(limit);
        return tolls == null ? 0 : tolls[index];
    }

    /** What the uses pay together. */
    public double of(Consumer<Use> uses) {
        if (isNone()) {
            return 0;
        }
        double[] sum = {0};
        uses.accept((limit, index, amount) -> sum[0] += amount * of(limit, index));
        return sum[0];
    }

    /** Tells every toll above 0 of one kind of limit. */
    public void forEach(Limit limit, Taker taker) {
        double @Nullable [] tolls = each.get(limit);
        for (int i = 0; tolls != null && i < tolls.length; i++) {
            if (tolls[i] > 0) {
                taker.take(i, tolls[i]);
            }
        }
    }

    /** Takes the toll of a limit. */
    @FunctionalInterface
    public interface Taker {
        void take(int index, double toll);
    }
}
