package org.respite.formats.plan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import tools.jackson.databind.JsonNode;

/** One object of a plan file or a certificate, with the path to it. A value that is missing or of another kind is a problem. */
final class PlanField {

    private final JsonNode node;
    private final String path;
    private final String file;
    private final Problems problems;
    private final Of of;

    /** What the file is. */
    enum Of {
        PLAN(ProblemCode.BAD_PLAN_VALUE, "plan-json.md"),
        CERTIFICATE(ProblemCode.BAD_CERTIFICATE_VALUE, "certificate.md");

        private final ProblemCode code;
        private final String page;

        Of(ProblemCode code, String page) {
            this.code = code;
            this.page = page;
        }
    }

    PlanField(JsonNode node, String path, String file, Problems problems, Of of) {
        this.node = node;
        this.path = path;
        this.file = file;
        this.problems = problems;
        this.of = of;
    }

    /** Ends the reading of one entry; its problem is recorded. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken() {
            super("recorded as a problem", null, false, false);
        }
    }

    boolean has(String key) {
        return node.has(key);
    }

    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    boolean hasValue(String key) {
        return node.hasNonNull(key);
    }

    void allowOnly(String... keys) {
        var known = Set.of(keys);
        for (var key : node.propertyNames()) {
            if (!known.contains(key)) {
                report(key, "this key is not known here");
            }
        }
    }

    String text(String key) {
        var value = node.get(key);
        if (value == null || !value.isString()) {
            throw broken(key, "a text is needed here");
        }
        return value.stringValue();
    }

    long whole(String key) {
        var value = node.get(key);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw broken(key, "a whole number is needed here");
        }
        return value.longValue();
    }

    int count(String key) {
        long value = whole(key);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw broken(key, "a number of things is needed here");
        }
        return (int) value;
    }

    double number(String key) {
        var value = node.get(key);
        if (value == null || !value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw broken(key, "a number is needed here");
        }
        return value.doubleValue();
    }

    boolean yes(String key) {
        var value = node.get(key);
        if (value == null || !value.isBoolean()) {
            throw broken(key, "true or false is needed here");
        }
        return value.booleanValue();
    }

    OptionalDouble optionalNumber(String key) {
        var value = node.get(key);
        return value == null || value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(number(key));
    }

    List<Integer> counts(String key) {
        var result = new ArrayList<Integer>();
        for (var value : array(key).values()) {
            if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                throw broken(key, "whole numbers are needed here");
            }
            result.add(value.intValue());
        }
        return result;
    }

    List<String> texts(String key) {
        var result = new ArrayList<String>();
        for (var value : array(key).values()) {
            if (!value.isString()) {
                throw broken(key, "texts are needed here");
            }
            result.add(value.stringValue());
        }
        return result;
    }

    Instant instant(String key) {
        try {
            var instant = OffsetDateTime.parse(text(key)).toInstant();
            if (instant.getNano() != 0) {
                throw broken(key, "times are whole seconds");
            }
            return instant;
        } catch (DateTimeException e) {
            throw broken(key, "a time with its offset is needed here, such as 2023-11-24T07:00:00+02:00");
        }
    }

    PlanField object(String key) {
        var value = node.get(key);
        if (value == null || !value.isObject()) {
            throw broken(key, "an object is needed here");
        }
        return new PlanField(value, path + key + ".", file, problems, of);
    }

    List<PlanField> objects(String key) {
        var result = new ArrayList<PlanField>();
        int number = 0;
        for (var value : array(key).values()) {
            if (!value.isObject()) {
                throw broken(key, "objects are needed here");
            }
            result.add(new PlanField(value, path + key + "[" + number++ + "].", file, problems, of));
        }
        return result;
    }

    /** Records a problem; to be thrown. */
    Broken broken(String key, String message) {
        report(key, message);
        return new Broken();
    }

    void report(String key, String message) {
        var value = node.get(key);
        problems.add(of.code, file, OptionalInt.empty(), Optional.of(path + key),
                value == null ? "" : value.toString(), message, "Write it as docs/reference/" + of.page + " says");
    }

    private JsonNode array(String key) {
        var value = node.get(key);
        if (value == null || !value.isArray()) {
            throw broken(key, "a list is needed here");
        }
        return value;
    }
}
