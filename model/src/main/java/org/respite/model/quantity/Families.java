package org.respite.model.quantity;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * People who stay together: how many families there are of each size.
 * A single person is a family of one.
 */
public record Families(Map<Integer, Long> countBySize) {

    public static final Families NONE = new Families(Map.of());

    public Families {
        var sorted = new TreeMap<Integer, Long>();
        countBySize.forEach((size, count) -> {
            if (size < 1 || count < 0) {
                throw new IllegalArgumentException("families of " + size + " × " + count);
            }
            if (count > 0) {
                sorted.put(size, count);
            }
        });
        countBySize = Collections.unmodifiableMap(sorted);
    }

    /** {@code persons} people with no family to keep together. */
    public static Families singles(long persons) {
        return new Families(persons == 0 ? Map.of() : Map.of(1, persons));
    }

    public long persons() {
        return countBySize.entrySet().stream().mapToLong(e -> Math.multiplyExact(e.getKey(), e.getValue())).sum();
    }

    public long count(int size) {
        return countBySize.getOrDefault(size, 0L);
    }

    public Families plus(Families other) {
        var sum = new TreeMap<>(countBySize);
        other.countBySize.forEach((size, count) -> sum.merge(size, count, Math::addExact));
        return new Families(sum);
    }

    /** These without {@code other}; fails when {@code other} is not among them. */
    public Families minus(Families other) {
        var rest = new TreeMap<>(countBySize);
        other.countBySize.forEach((size, count) -> rest.merge(size, -count, Math::addExact));
        return new Families(rest);
    }

    public boolean includes(Families other) {
        return other.countBySize.entrySet().stream().allMatch(e -> count(e.getKey()) >= e.getValue());
    }
}
