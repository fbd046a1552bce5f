package org.respite.benchmarks.run;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON on one line. */
final class Json {

    /** Beyond it not every whole number is a double. */
    private static final double LARGEST_EXACT = 1L << 53;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode read(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    /** Numbers that do not exist are null; whole ones are written as such. */
    static void put(ObjectNode node, String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT) {
            node.put(key, (long) value);
        } else if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }
}
