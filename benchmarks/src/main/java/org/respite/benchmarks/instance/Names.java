package org.respite.benchmarks.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.ProblemCode;

/** Names of one kind of thing and their indexes, in the order in which they were first met. */
final class Names {

    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    /** The index of the name, new where it is. {@code 7.0} is the same name as {@code 7}. */
    int index(String name) {
        return indexes.computeIfAbsent(plain(name), _ -> indexes.size());
    }

    /** The index of a name that must be new; a problem where it is not. */
    int newIndex(InstanceTable.Row row, String column) {
        var name = plain(row.text(column));
        if (indexes.containsKey(name)) {
            row.problem(ProblemCode.DUPLICATE, Optional.of(column), name, "the name occurs twice", "Remove one of the rows");
        }
        return index(name);
    }

    /** The index of a name that must be known; 0, with a problem, where it is not. */
    int known(InstanceTable.Row row, String column, String table) {
        var name = plain(row.text(column));
        var index = indexes.get(name);
        if (index == null) {
            if (!name.isEmpty()) {
                row.problem(ProblemCode.UNKNOWN_NAME, Optional.of(column), name, "no row of " + table + " has this name",
                        "Correct it, or add the row to " + table);
            }
            return 0;
        }
        return index;
    }

    boolean has(String name) {
        return indexes.containsKey(plain(name));
    }

    List<String> all() {
        return new ArrayList<>(indexes.keySet());
    }

    int size() {
        return indexes.size();
    }

    private static String plain(String name) {
        return name.matches("\\d{1,18}\\.0+") ? name.substring(0, name.indexOf('.')) : name;
    }
}
