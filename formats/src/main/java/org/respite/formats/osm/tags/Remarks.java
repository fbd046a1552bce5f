package org.respite.formats.osm.tags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an import dropped and what it guessed. What is alike is told once, with how many things it concerns. */
public final class Remarks {

    /** Things that are named; the rest is counted. */
    public static final int MOST_NAMED = 20;

    private final Map<Remark, Set<String>> things = new TreeMap<>();

    /** @param taken what became of it; {@code found} stands as it was found */
    public record Remark(Kind kind, String topic, String found, String taken) implements Comparable<Remark> {

        private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::kind)
                .thenComparing(Remark::topic)
                .thenComparing(Remark::found)
                .thenComparing(Remark::taken);

        @Override
        public int compareTo(Remark other) {
            return ORDER.compare(this, other);
        }
    }

    /** Whether something is missing in the scenario, or stands in it with a value that the map does not tell. */
    public enum Kind {
        DROPPED,
        GUESSED
    }

    /** A remark with the things that it concerns, the first of them by name. */
    public record Line(Remark remark, int count, List<String> named) {}

    /** @param thing as OpenStreetMap addresses it, such as {@code way/123} */
    public void dropped(String topic, String found, String taken, String thing) {
        add(new Remark(Kind.DROPPED, topic, found, taken), thing);
    }

    public void guessed(String topic, String found, String taken, String thing) {
        add(new Remark(Kind.GUESSED, topic, found, taken), thing);
    }

    private void add(Remark remark, String thing) {
        things.computeIfAbsent(remark, r -> new LinkedHashSet<>()).add(thing);
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        things.forEach((remark, all) ->
                lines.add(new Line(remark, all.size(), all.stream().limit(MOST_NAMED).toList())));
        return lines;
    }
}
