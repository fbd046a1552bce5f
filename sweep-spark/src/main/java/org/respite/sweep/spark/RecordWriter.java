package org.respite.sweep.spark;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Writes records of the model, component by component. {@link RecordReader} reads them. */
final class RecordWriter {

    private final DataOutputStream out;
    private final Map<String, Integer> names = new HashMap<>();

    private RecordWriter(DataOutputStream out) {
        this.out = out;
    }

    static byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            new RecordWriter(out).value(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model cannot be read", e);
        }
        return bytes.toByteArray();
    }

    private void value(Object value) throws IOException, ReflectiveOperationException {
        switch (value) {
            case Integer v -> kind(Kind.INT).writeInt(v);
            case Long v -> kind(Kind.LONG).writeLong(v);
            case Double v -> kind(Kind.DOUBLE).writeDouble(v);
            case Boolean v -> kind(Kind.BOOLEAN).writeBoolean(v);
            case BigDecimal v -> {
                kind(Kind.DECIMAL);
                text(v.toString());
            }
            case String v -> {
                kind(Kind.STRING);
                text(v);
            }
            case List<?> v -> all(Kind.LIST, v);
            case Set<?> v -> all(Kind.SET, v);
            case Map<?, ?> v -> {
                kind(Kind.MAP).writeInt(v.size());
                for (var entry : v.entrySet()) {
                    value(entry.getKey());
                    value(entry.getValue());
                }
            }
            case Optional<?> v -> {
                kind(v.isPresent() ? Kind.PRESENT : Kind.ABSENT);
                if (v.isPresent()) {
                    value(v.get());
                }
            }
            case OptionalInt v -> {
                kind(v.isPresent() ? Kind.PRESENT_INT : Kind.ABSENT_INT);
                if (v.isPresent()) {
                    out.writeInt(v.getAsInt());
                }
            }
            case OptionalLong v -> {
                kind(v.isPresent() ? Kind.PRESENT_LONG : Kind.ABSENT_LONG);
                if (v.isPresent()) {
                    out.writeLong(v.getAsLong());
                }
            }
            case OptionalDouble v -> {
                kind(v.isPresent() ? Kind.PRESENT_DOUBLE : Kind.ABSENT_DOUBLE);
                if (v.isPresent()) {
                    out.writeDouble(v.getAsDouble());
                }
            }
            case Duration v -> moment(Kind.DURATION, v.getSeconds(), v.getNano());
            case Instant v -> moment(Kind.INSTANT, v.getEpochSecond(), v.getNano());
            case LocalDate v -> kind(Kind.DATE).writeLong(v.toEpochDay());
            case LocalTime v -> kind(Kind.TIME).writeLong(v.toNanoOfDay());
            case ZoneId v -> {
                kind(Kind.ZONE);
                text(v.getId());
            }
            case Enum<?> v -> {
                kind(Kind.ENUM);
                name(v.getDeclaringClass());
                text(v.name());
            }
            case Record v -> components(v);
            default -> throw new IllegalArgumentException("no value of a scenario or plan: " + value.getClass().getName());
        }
    }

    private void components(Record value) throws IOException, ReflectiveOperationException {
        kind(Kind.RECORD);
        name(value.getClass());
        for (var component : value.getClass().getRecordComponents()) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            value(accessor.invoke(value));
        }
    }

    private DataOutputStream kind(Kind kind) throws IOException {
        out.writeByte(kind.ordinal());
        return out;
    }

    private void moment(Kind kind, long seconds, int nanos) throws IOException {
        kind(kind).writeLong(seconds);
        out.writeInt(nanos);
    }

    private void all(Kind kind, Collection<?> values) throws IOException, ReflectiveOperationException {
        kind(kind).writeInt(values.size());
        for (var each : values) {
            value(each);
        }
    }

    private void text(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** A class is written once; then its number stands for it. */
    private void name(Class<?> type) throws IOException {
        var name = type.getName();
        if (!name.startsWith(Kind.MODEL)) {
            throw new IllegalArgumentException("no class of the model: " + name);
        }
        var known = names.get(name);
        out.writeInt(known == null ? names.size() : known);
        if (known == null) {
            names.put(name, names.size());
            text(name);
        }
    }
}
