package org.respite.formats.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Keys and values that stand in the rows of a sheet, as the maps that a YAML file would give; lines are rows. */
public final class RowNodes {

    /** Settings that have several values, one a row. */
    public static final Set<String> LISTS = Set.of("notes", "modifications", "worth.pieces");

    /** Of these, the ones whose values may also stand in one cell, between semicolons. */
    private static final Set<String> LISTS_IN_A_CELL = Set.of("modifications", "worth.pieces");

    private RowNodes() {}

    /**
     * A setting.
     *
     * @param path the keys that lead to it, with points between them, such as {@code calendar.start}
     */
    public record Setting(String path, String value, int row) {}

    /** The settings as the map of {@code scenario.yaml}. A setting given twice is a problem. */
    public static YamlMap settings(String file, List<Setting> settings, Problems problems) {
        var byPath = new LinkedHashMap<String, List<Setting>>();
        settings.forEach(s -> byPath.computeIfAbsent(s.path(), _ -> new ArrayList<>()).add(s));
        var root = new YamlMap(file, "", map(level("", byPath), 1), problems);
        byPath.forEach((path, given) -> {
            if (given.size() > 1 && !LISTS.contains(path)) {
                problems.add(ProblemCode.DUPLICATE, file, OptionalInt.of(given.getLast().row()),
                        Optional.of(path), given.getLast().value(), "this setting is already in row "
                                + given.getFirst().row(), "Keep one of them");
            }
        });
        return root;
    }

    /** The rows of a sheet of changes as the map of a file of changes. */
    public static YamlMap changes(String file, String format, List<Map<String, String>> changes, List<Integer> rows,
            Problems problems) {
        var list = new ArrayList<Node>();
        for (int i = 0; i < changes.size(); i++) {
            int row = rows.get(i);
            var nodes = new LinkedHashMap<String, Node>();
            changes.get(i).forEach((key, value) -> nodes.put(key, text(value, row)));
            list.add(map(nodes, row));
        }
        var root = new LinkedHashMap<String, Node>();
        root.put("format", text(format, 1));
        root.put("changes", new SequenceNode(Tag.SEQ, true, list, FlowStyle.BLOCK, mark(1), mark(1)));
        return new YamlMap(file, "", map(root, 1), problems);
    }

    /** The nodes of all paths that begin with {@code prefix}. */
    private static Map<String, Node> level(String prefix, Map<String, List<Setting>> byPath) {
        var nodes = new LinkedHashMap<String, Node>();
        byPath.forEach((path, given) -> {
            if (path.startsWith(prefix)) {
                var rest = path.substring(prefix.length());
                int point = rest.indexOf('.');
                if (point < 0) {
                    nodes.put(rest, value(path, given));
                } else {
                    var key = rest.substring(0, point);
                    nodes.computeIfAbsent(key, k -> map(level(prefix + k + ".", byPath), given.getFirst().row()));
                }
            }
        });
        return nodes;
    }

    private static Node value(String path, List<Setting> given) {
        if (!LISTS.contains(path)) {
            return text(given.getFirst().value(), given.getFirst().row());
        }
        var list = new ArrayList<Node>();
        for (var setting : given) {
            var parts = LISTS_IN_A_CELL.contains(path) ? setting.value().split(";") : new String[] {setting.value()};
            for (var part : parts) {
                if (!part.isBlank()) {
                    list.add(text(part.strip(), setting.row()));
                }
            }
        }
        return new SequenceNode(Tag.SEQ, true, list, FlowStyle.BLOCK, mark(given.getFirst().row()),
                mark(given.getFirst().row()));
    }

    private static ScalarNode text(String value, int row) {
        return new ScalarNode(Tag.STR, true, value, ScalarStyle.PLAIN, mark(row), mark(row));
    }

    private static MappingNode map(Map<String, Node> nodes, int row) {
        var tuples = new ArrayList<NodeTuple>();
        nodes.forEach((key, node) -> tuples.add(new NodeTuple(text(key, row), node)));
        return new MappingNode(Tag.MAP, true, tuples, FlowStyle.BLOCK, mark(row), mark(row));
    }

    private static Optional<Mark> mark(int row) {
        return Optional.of(new Mark("", 0, row - 1, 0, new int[0], 0));
    }
}
