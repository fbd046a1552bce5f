package org.respite.formats.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that one kind of thing has, so that other tables can be held against them. */
public final class Names {

    private final String kind;
    private final String where;
    private final Map<String, Integer> rowByName = new LinkedHashMap<>();

    /**
     * No name yet.
     *
     * @param kind what they name, such as "place"
     * @param where the file in which they are given
     */
    public Names(String kind, String where) {
        this.kind = kind;
        this.where = where;
    }

    /** Adds a name; empty when it is new, else the row in which it was given before. */
    public Optional<Integer> add(String name, int row) {
        return Optional.ofNullable(rowByName.putIfAbsent(name, row));
    }

    public boolean has(String name) {
        return rowByName.containsKey(name);
    }

    public Set<String> all() {
        return Collections.unmodifiableSet(rowByName.keySet());
    }

    public String kind() {
        return kind;
    }

    /** What to do about a name that is not among these: the nearest one, or the file to add it to. */
    public String nextStep(String unknown) {
        return Nearest.find(unknown, rowByName.keySet())
                .map(near -> "Did you mean “" + near + "”? Otherwise add it to " + where)
                .orElse("Add it to " + where + ", or correct the name");
    }
}
