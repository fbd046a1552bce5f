package org.respite.sweep.spark;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads what {@link RecordWriter} wrote. Every record is built by its constructor, which validates it. */
final class RecordReader {

    private final DataInputStream in;
    private final List<Class<?>> names = new ArrayList<>();

    private RecordReader(DataInputStream in) {
        this.in = in;
    }

    static Object read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new RecordReader(in).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model cannot be built", e);
        }
    }

    private Object value() throws IOException, ReflectiveOperationException {
        return switch (Kind.values()[in.readByte()]) {
            case INT -> in.readInt();
            case LONG -> in.readLong();
            case DOUBLE -> in.readDouble();
            case BOOLEAN -> in.readBoolean();
            case DECIMAL -> new BigDecimal(text());
            case STRING -> text();
            case LIST -> all();
            case SET -> new LinkedHashSet<>(all());
            case MAP -> map();
            case ABSENT -> Optional.empty();
            case PRESENT -> Optional.of(value());
            case ABSENT_INT -> OptionalInt.empty();
            case PRESENT_INT -> OptionalInt.of(in.readInt());
            case ABSENT_LONG -> OptionalLong.empty();
            case PRESENT_LONG -> OptionalLong.of(in.readLong());
            case ABSENT_DOUBLE -> OptionalDouble.empty();
            case PRESENT_DOUBLE -> OptionalDouble.of(in.readDouble());
            case DURATION -> Duration.ofSeconds(in.readLong(), in.readInt());
            case INSTANT -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case DATE -> LocalDate.ofEpochDay(in.readLong());
            case TIME -> LocalTime.ofNanoOfDay(in.readLong());
            case ZONE -> ZoneId.of(text());
            case ENUM -> constant();
            case RECORD -> built();
        };
    }

    private List<Object> all() throws IOException, ReflectiveOperationException {
        int size = in.readInt();
        var values = new ArrayList<Object>();
        for (int i = 0; i < size; i++) {
            values.add(value());
        }
        return values;
    }

    private Map<Object, Object> map() throws IOException, ReflectiveOperationException {
        int size = in.readInt();
        var values = new LinkedHashMap<Object, Object>();
        for (int i = 0; i < size; i++) {
            var key = value();
            values.put(key, value());
        }
        return values;
    }

    private Object constant() throws IOException, ReflectiveOperationException {
        var type = name();
        var wanted = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type + " is called " + wanted));
    }

    private Object built() throws IOException, ReflectiveOperationException {
        var type = name();
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value();
        }
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private Class<?> name() throws IOException, ReflectiveOperationException {
        int number = in.readInt();
        if (number == names.size()) {
            var name = text();
            if (!name.startsWith(Kind.MODEL)) {
                throw new IllegalArgumentException("no class of the model: " + name);
            }
            names.add(Class.forName(name, false, Kind.class.getClassLoader()));
        }
        return names.get(number);
    }
}
