package org.respite.terms.planning;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units as terms and scenarios write them. */
record Unit(String base, long times) {

    private static final Map<String, Unit> KNOWN = Map.ofEntries(
            Map.entry("l", new Unit("l", 1)),
            Map.entry("litre", new Unit("l", 1)),
            Map.entry("liter", new Unit("l", 1)),
            Map.entry("kg", new Unit("kg", 1)),
            Map.entry("kilogram", new Unit("kg", 1)),
            Map.entry("kilo", new Unit("kg", 1)),
            Map.entry("t", new Unit("kg", 1000)),
            Map.entry("ton", new Unit("kg", 1000)),
            Map.entry("tonne", new Unit("kg", 1000)));

    /** In singular or plural; a unit that is not known is its own. */
    static Unit of(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return find(small).or(() -> small.endsWith("s") ? find(small.substring(0, small.length() - 1)) : Optional.empty())
                .orElseGet(() -> new Unit(small.endsWith("s") ? small.substring(0, small.length() - 1) : small, 1));
    }

    /** How many of {@code other} one of these is; empty where they measure different things, or it is no whole number. */
    Optional<Long> in(Unit other) {
        return base.equals(other.base) && times % other.times == 0 ? Optional.of(times / other.times) : Optional.empty();
    }

    boolean isTruck() {
        return base.equals("truck") || base.equals("truckload") || base.equals("lorry") || base.equals("lorrie");
    }

    private static Optional<Unit> find(String word) {
        return Optional.ofNullable(KNOWN.get(word));
    }
}
