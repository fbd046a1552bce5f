package org.respite.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins JavaScript modules into one script that needs no loader. Each module becomes a function with its own names.
 * Only two forms are understood, which every file of the drawing library keeps to: {@code import { a, b as c } from
 * "./file.js";} at the start of a line, and {@code export} before {@code function} or {@code const}.
 */
final class Modules {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import \\{([^}]*)\\} from \"\\./([a-z-]+)\\.js\";$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?:async )?(function|const) (\\w+)");

    private Modules() {}

    /** A module's file name without ".js", and its text. */
    record Module(String name, String text) {}

    /** One script; {@code modules} in an order in which each comes after those that it imports. */
    static String join(List<Module> modules) {
        var known = new ArrayList<String>();
        var script = new StringBuilder("\"use strict\";\n");
        for (var module : modules) {
            IMPORT.matcher(module.text()).results().map(m -> m.group(2)).filter(n -> !known.contains(n)).findFirst()
                    .ifPresent(n -> {
                        throw new IllegalArgumentException(
                                "module " + module.name() + " imports " + n + ", which does not come before it");
                    });
            known.add(module.name());
            script.append(enclosed(module));
        }
        return script.toString();
    }

    private static String enclosed(Module module) {
        var exports = EXPORT.matcher(module.text()).results().map(m -> m.group(2)).toList();
        var body = IMPORT.matcher(module.text())
                .replaceAll(m -> "const {" + m.group(1).replace(" as ", ": ") + "} = " + variable(m.group(2)) + ";");
        body = body.replaceAll("(?m)^export ", "");
        if (Pattern.compile("(?m)^import\\b").matcher(body).find()) {
            throw new IllegalArgumentException("module " + module.name() + " has an import of an unknown form");
        }
        return "const " + variable(module.name()) + " = (() => {\n" + body.strip() + "\nreturn { "
                + String.join(", ", exports) + " };\n})();\n";
    }

    private static String variable(String module) {
        return "module_" + module.replace('-', '_');
    }
}
