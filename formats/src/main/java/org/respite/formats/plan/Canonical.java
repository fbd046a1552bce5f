package org.respite.formats.plan;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for each value made of records: JSON with keys and sets sorted, and numbers as Java prints them. Two values
 * have the same text exactly when they are equal.
 */
public final class Canonical {

    private Canonical() {}

    public static String text(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Optional<?> o -> writeOrNull(o.orElse(null), out);
            case OptionalInt o -> out.append(o.isPresent() ? String.valueOf(o.getAsInt()) : "null");
            case OptionalLong o -> out.append(o.isPresent() ? String.valueOf(o.getAsLong()) : "null");
            case OptionalDouble o -> out.append(o.isPresent() ? String.valueOf(o.getAsDouble()) : "null");
            case Boolean b -> out.append(b.booleanValue());
            case Number n -> out.append(n);
            case Set<?> set -> writeAll(sorted(set), out);
            case Collection<?> list -> writeAll(list.stream().map(Canonical::text).toList(), out);
            case Map<?, ?> map -> writeMap(map, out);
            case Record r -> writeRecord(r, out);
            default -> quote(value.toString(), out);
        }
    }

    private static void writeOrNull(@Nullable Object value, StringBuilder out) {
        if (value == null) {
            out.append("null");
        } else {
            write(value, out);
        }
    }

    private static void writeRecord(Record value, StringBuilder out) {
        var fields = new TreeMap<String, String>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                fields.put(component.getName(), text(component.getAccessor().invoke(value)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no canonical form for " + value.getClass(), e);
            }
        }
        if (isOneOfSeveral(value)) {
            fields.put("", text(value.getClass().getSimpleName()));
        }
        out.append('{');
        String comma = "";
        for (var field : fields.entrySet()) {
            out.append(comma);
            quote(field.getKey(), out);
            out.append(':').append(field.getValue());
            comma = ",";
        }
        out.append('}');
    }

    /** A record of a sealed set needs its own name: some have the same fields. */
    private static boolean isOneOfSeveral(Record value) {
        for (var type : value.getClass().getInterfaces()) {
            if (type.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        var entries = new ArrayList<String>();
        map.forEach((key, value) -> entries.add(text(key) + ":" + text(value)));
        Collections.sort(entries);
        out.append('{').append(String.join(",", entries)).append('}');
    }

    private static List<String> sorted(Set<?> set) {
        return set.stream().map(Canonical::text).sorted(Comparator.naturalOrder()).toList();
    }

    private static void writeAll(List<String> parts, StringBuilder out) {
        out.append('[').append(String.join(",", parts)).append(']');
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
