package org.respite.formats.entry;

import java.util.ArrayList;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/**
 * JSON as RFC 8785 (JSON Canonicalization Scheme) writes it: no blanks, members sorted by the UTF-16 units of their names,
 * numbers as ECMAScript writes them, as few escapes as can be. Two texts that mean the same have the same canonical text.
 * Whole numbers beyond 2^53 are written like every number as the nearest double; entries do not hold such.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for infinities, for what is not a number, and for halves of surrogate pairs */
    public static String text(JsonNode value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(JsonNode value, StringBuilder out) {
        if (value.isObject()) {
            writeObject(value, out);
        } else if (value.isArray()) {
            writeArray(value, out);
        } else if (value.isString()) {
            quote(value.stringValue(), out);
        } else if (value.isNumber()) {
            out.append(EcmaNumber.text(value.doubleValue()));
        } else if (value.isBoolean()) {
            out.append(value.booleanValue());
        } else if (value.isNull()) {
            out.append("null");
        } else {
            throw new IllegalArgumentException("JSON has no value for " + value.getNodeType());
        }
    }

    private static void writeObject(JsonNode value, StringBuilder out) {
        var names = new ArrayList<>(value.propertyNames());
        names.sort(Comparator.naturalOrder());
        out.append('{');
        String comma = "";
        for (var name : names) {
            out.append(comma);
            quote(name, out);
            out.append(':');
            write(value.get(name), out);
            comma = ",";
        }
        out.append('}');
    }

    private static void writeArray(JsonNode value, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (var element : value.values()) {
            out.append(comma);
            write(element, out);
            comma = ",";
        }
        out.append(']');
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(whole(text, i));
                    }
                }
            }
        }
        out.append('"');
    }

    /** The unit at {@code i}, which must not be half of a surrogate pair that lacks the other half. */
    private static char whole(String text, int i) {
        char c = text.charAt(i);
        boolean paired = Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (Character.isSurrogate(c) && !paired) {
            throw new IllegalArgumentException("half of a surrogate pair at character " + i);
        }
        return c;
    }
}
