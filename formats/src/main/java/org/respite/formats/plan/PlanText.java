package org.respite.formats.plan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lays a plan out so that a person can read it and a comparison shows what changed: one line an entry. */
public final class PlanText {

    private PlanText() {}

    public static String of(ObjectNode plan, JsonMapper json) {
        var out = new StringBuilder("{\n");
        String comma = "";
        for (var field : plan.properties()) {
            out.append(comma).append("  ").append(json.writeValueAsString(field.getKey())).append(": ");
            writeValue(field.getValue(), json, out);
            comma = ",\n";
        }
        return out.append("\n}\n").toString();
    }

    private static void writeValue(JsonNode value, JsonMapper json, StringBuilder out) {
        if (!value.isArray() || value.isEmpty()) {
            out.append(json.writeValueAsString(value));
            return;
        }
        out.append("[\n");
        String comma = "";
        for (var entry : value.values()) {
            out.append(comma).append("    ").append(json.writeValueAsString(entry));
            comma = ",\n";
        }
        out.append("\n  ]");
    }
}
