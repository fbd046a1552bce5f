package org.respite.formats.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import tools.jackson.databind.JsonNode;

/**
 * One object of an entry, with the path to it. A value that is missing or wrong is recorded as a problem and ends the
 * reading of what needs it; the rest is read on, so that all problems are told.
 */
final class EntryField {

    private final JsonNode node;
    private final String path;
    private final String file;
    private final int row;
    private final Problems problems;

    EntryField(JsonNode node, String path, String file, int row, Problems problems) {
        this.node = node;
        this.path = path;
        this.file = file;
        this.row = row;
        this.problems = problems;
    }

    /** Ends the reading of what cannot be read; its problem is recorded. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken() {
            super("recorded as a problem", null, false, false);
        }
    }

    void allowOnly(Set<String> keys) {
        for (var key : node.propertyNames()) {
            if (!keys.contains(key)) {
                report(key, "this key is not known here");
            }
        }
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** The text, through what gives it its meaning; what that refuses is a problem of this key. */
    <T> T text(String key, Function<String, T> meaning) {
        var value = node.get(key);
        if (value == null || !value.isString()) {
            throw broken(key, "a text is needed here");
        }
        return meant(key, value, meaning);
    }

    <T> Optional<T> findText(String key, Function<String, T> meaning) {
        return has(key) ? Optional.of(text(key, meaning)) : Optional.empty();
    }

    String text(String key) {
        return findText(key, Function.identity()).orElse("");
    }

    <T> List<T> texts(String key, Function<String, T> meaning) {
        var result = new ArrayList<T>();
        if (has(key)) {
            for (var value : array(key).values()) {
                if (!value.isString()) {
                    throw broken(key, "a list of texts is needed here");
                }
                result.add(meant(key, value, meaning));
            }
        }
        return result;
    }

    <E extends Enum<E>> E word(String key, Class<E> words) {
        var text = text(key, Function.identity());
        return EntryWords.find(words, text)
                .orElseThrow(() -> broken(key, "one of these words is needed here: " + EntryWords.all(words)));
    }

    long whole(String key) {
        var value = node.get(key);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw broken(key, "a whole number is needed here");
        }
        return value.longValue();
    }

    OptionalLong findWhole(String key) {
        return has(key) ? OptionalLong.of(whole(key)) : OptionalLong.empty();
    }

    boolean yes(String key) {
        var value = node.get(key);
        if (value == null || !value.isBoolean()) {
            throw broken(key, "true or false is needed here");
        }
        return value.booleanValue();
    }

    Instant instant(String key) {
        return text(key, text -> {
            try {
                return Instant.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("a time in UTC is needed here, such as 2023-11-24T05:00:00Z", e);
            }
        });
    }

    <T> T object(String key, Function<EntryField, T> meaning) {
        var value = node.get(key);
        if (value == null || !value.isObject()) {
            throw broken(key, "an object is needed here");
        }
        return inside(value, key, meaning);
    }

    <T> Optional<T> findObject(String key, Function<EntryField, T> meaning) {
        return has(key) ? Optional.of(object(key, meaning)) : Optional.empty();
    }

    <T> List<T> objects(String key, Function<EntryField, T> meaning) {
        var result = new ArrayList<T>();
        if (has(key)) {
            for (var value : array(key).values()) {
                if (!value.isObject()) {
                    throw broken(key, "a list of objects is needed here");
                }
                result.add(inside(value, key + "[" + result.size() + "]", meaning));
            }
        }
        return result;
    }

    /** Records a problem; to be thrown. */
    Broken broken(String key, String message) {
        report(key, message);
        return new Broken();
    }

    private void report(String key, String message) {
        var value = key.isEmpty() ? null : node.get(key);
        problems.add(ProblemCode.BAD_ENTRY_VALUE, file, OptionalInt.of(row), Optional.of(path + key),
                value == null ? "" : value.toString(), message, "Write it as docs/reference/entries.md says");
    }

    private JsonNode array(String key) {
        var value = node.get(key);
        if (value == null || !value.isArray()) {
            throw broken(key, "a list is needed here");
        }
        return value;
    }

    private <T> T inside(JsonNode value, String key, Function<EntryField, T> meaning) {
        var field = new EntryField(value, path + key + ".", file, row, problems);
        try {
            return meaning.apply(field);
        } catch (IllegalArgumentException e) {
            throw broken(key, String.valueOf(e.getMessage()));
        }
    }

    private <T> T meant(String key, JsonNode value, Function<String, T> meaning) {
        try {
            return meaning.apply(value.stringValue());
        } catch (IllegalArgumentException e) {
            throw broken(key, String.valueOf(e.getMessage()));
        }
    }
}
