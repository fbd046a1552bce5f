package org.respite.traffic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things by name.
 *
 * @param <K> the name
 * @param <V> the thing
 */
final class Index<K, V> {

    private final Map<K, V> things = new HashMap<>();

    static <K, V> Index<K, V> of(Collection<V> things, Function<V, K> name) {
        var index = new Index<K, V>();
        things.forEach(thing -> index.things.put(name.apply(thing), thing));
        return index;
    }

    static <K, T, V> Index<K, V> of(Collection<T> things, Function<T, K> name, Function<T, V> made) {
        var index = new Index<K, V>();
        things.forEach(thing -> index.things.put(name.apply(thing), made.apply(thing)));
        return index;
    }

    V get(K name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the scenario has no " + name));
    }

    Optional<V> find(K name) {
        return Optional.ofNullable(things.get(name));
    }
}
