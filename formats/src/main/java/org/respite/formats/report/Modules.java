package org.respite.formats.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Joins JavaScript modules into one script that needs no loader. Each module becomes a function with its own names.
 * Only two forms are understood, which every file of report and drawing library keeps to: {@code import { a, b as c }
 * from "./file.js";} at the start of a line, and {@code export} before {@code function} or {@code const}. File names
 * are told apart without their folders.
 */
final class Modules {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import \\{([^}]*)\\} from \"\\.{1,2}/((?:[a-z]+/)?)([a-z-]+)\\.js\";$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?:async )?(function|const) (\\w+)");

    private final UnaryOperator<String> texts;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    private Modules(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /**
     * One script of a module and all that it imports, each after those that it imports.
     *
     * @param entry folder and name, such as "report/page.js"
     * @param texts text of each file by folder and name
     */
    static String join(String entry, UnaryOperator<String> texts) {
        var modules = new Modules(texts);
        modules.add(entry);
        return "\"use strict\";\n" + String.join("", modules.known.values());
    }

    /** Folders and names of a module and all that it imports, in the order in which they are joined. */
    static List<String> names(String entry, UnaryOperator<String> texts) {
        var modules = new Modules(texts);
        modules.add(entry);
        return List.copyOf(modules.known.keySet());
    }

    private void add(String file) {
        if (open.contains(file)) {
            throw new IllegalArgumentException("modules import each other: " + String.join(" → ", open) + " → " + file);
        }
        if (known.containsKey(file)) {
            return;
        }
        open.add(file);
        var folder = file.substring(0, file.indexOf('/') + 1);
        var text = texts.apply(file);
        IMPORT.matcher(text).results().forEach(m -> add((m.group(2).isEmpty() ? folder : m.group(2)) + m.group(3) + ".js"));
        known.put(file, enclosed(file.substring(folder.length()).replace(".js", ""), text));
        open.removeLast();
    }

    private static String enclosed(String name, String text) {
        var exports = EXPORT.matcher(text).results().map(m -> m.group(2)).toList();
        var body = IMPORT.matcher(text)
                .replaceAll(m -> "const {" + m.group(1).replace(" as ", ": ") + "} = " + variable(m.group(3)) + ";");
        body = body.replaceAll("(?m)^export ", "");
        if (Pattern.compile("(?m)^import\\b").matcher(body).find()) {
            throw new IllegalArgumentException("module " + name + " has an import of an unknown form");
        }
        return "const " + variable(name) + " = (() => {\n" + body.strip() + "\nreturn { "
                + String.join(", ", exports) + " };\n})();\n";
    }

    /** The variable that holds what a module exports, once its script has run. */
    static String variableOf(String entry) {
        return variable(entry.substring(entry.indexOf('/') + 1).replace(".js", ""));
    }

    private static String variable(String module) {
        return "module_" + module.replace('-', '_');
    }
}
