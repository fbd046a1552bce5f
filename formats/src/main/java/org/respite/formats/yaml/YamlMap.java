package org.respite.formats.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Nearest;
import org.respite.formats.table.NumberText;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys and values of one level of a YAML file. What is wrong with them is recorded with its line. */
public final class YamlMap {

    private final String file;
    private final String path;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private boolean broken;

    YamlMap(String file, String path, MappingNode node, Problems problems) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        this.problems = problems;
        for (var entry : node.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                if (values.put(key.getValue(), entry.getValueNode()) != null) {
                    problem(ProblemCode.DUPLICATE, key.getValue(), "", "the key occurs twice", "Remove one");
                }
            }
        }
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** Whether a problem was found in this map. */
    public boolean isBroken() {
        return broken;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Reports keys that nobody would read: a mistyped setting must not be passed over. */
    public void allowOnly(Set<String> known) {
        for (var key : values.keySet()) {
            if (!known.contains(key)) {
                problem(ProblemCode.UNKNOWN_KEY, key, key, "this key is not known here",
                        Nearest.find(key, known).map(near -> "Did you mean “" + near + "”?")
                                .orElse("Known are: " + String.join(", ", known.stream().sorted().toList())));
            }
        }
    }

    /** A single value; empty where the key is missing or has none. */
    public Optional<String> findText(String key) {
        var node = values.get(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip()).filter(t -> !t.isEmpty());
        }
        problem(ProblemCode.BAD_YAML, key, "", "a single value is needed here", "Write it behind the colon");
        return Optional.empty();
    }

    /** A single value; a problem and blank where it is missing. */
    public String text(String key) {
        var text = findText(key);
        if (text.isEmpty() && !broken(key)) {
            problem(ProblemCode.MISSING_KEY, key, "", "“" + path + key + "” is missing", "Add it");
        }
        return text.orElse("");
    }

    /** 0 or more. */
    public Optional<BigDecimal> findNumber(String key) {
        return findText(key).flatMap(text -> number(key, text));
    }

    public Optional<YamlMap> findMap(String key) {
        var node = values.get(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(file, path + key + ".", map, problems));
        }
        problem(ProblemCode.BAD_YAML, key, "", "keys with values are needed here", "Write them below, indented");
        return Optional.empty();
    }

    /** The maps of a list. */
    public List<YamlMap> maps(String key) {
        var result = new ArrayList<YamlMap>();
        for (var node : nodes(key)) {
            if (node instanceof MappingNode map) {
                result.add(new YamlMap(file, path, map, problems));
            } else {
                problem(ProblemCode.BAD_YAML, key, "", "each entry needs keys with values", "Write “- key: value”");
            }
        }
        return result;
    }

    /** The texts of a list; a single value is a list of one. */
    public List<String> texts(String key) {
        if (values.get(key) instanceof ScalarNode) {
            return findText(key).stream().toList();
        }
        var result = new ArrayList<String>();
        for (var node : nodes(key)) {
            if (node instanceof ScalarNode scalar) {
                result.add(scalar.getValue().strip());
            } else {
                problem(ProblemCode.BAD_YAML, key, "", "a list of texts is needed here", "Write one line for each, with “- ”");
            }
        }
        return result;
    }

    /** The keys with their values as a table would hold them: lists joined by semicolons. */
    public Map<String, String> cells() {
        var result = new LinkedHashMap<String, String>();
        values.keySet().forEach(key -> result.put(key, String.join(";", texts(key))));
        return result;
    }

    /** Every value below, by the keys that lead to it with points between them; a list has several. */
    public Map<String, List<String>> leaves() {
        var result = new LinkedHashMap<String, List<String>>();
        values.forEach((key, node) -> {
            if (node instanceof MappingNode) {
                findMap(key).map(YamlMap::leaves).orElse(Map.of())
                        .forEach((rest, texts) -> result.put(key + "." + rest, texts));
            } else {
                result.put(key, texts(key));
            }
        });
        return result;
    }

    public List<BigDecimal> numbers(String key) {
        return texts(key).stream().flatMap(text -> number(key, text).stream()).toList();
    }

    public void problem(ProblemCode code, String key, String found, String message, String nextStep) {
        broken = true;
        problems.add(code, file, OptionalInt.of(lineOf(key)), Optional.of(path + key), found, message, nextStep);
    }

    private boolean broken(String key) {
        return values.get(key) instanceof MappingNode || values.get(key) instanceof SequenceNode;
    }

    private List<Node> nodes(String key) {
        var node = values.get(key);
        if (node == null || isNull(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(ProblemCode.BAD_YAML, key, "", "a list is needed here", "Write one line for each entry, with “- ”");
        return List.of();
    }

    private Optional<BigDecimal> number(String key, String text) {
        if (NumberText.read(text) instanceof NumberText.Value(var value)) {
            if (value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(1_000_000_000_000L)) <= 0) {
                return Optional.of(value);
            }
            problem(ProblemCode.OUT_OF_RANGE, key, text, "the number is negative or too large", "Correct it");
        } else {
            problem(ProblemCode.NOT_A_NUMBER, key, text, "this is not a number", "Write it with a point before decimals");
        }
        return Optional.empty();
    }

    private int lineOf(String key) {
        var node = values.get(key);
        return node == null ? line : lineOf(node);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
